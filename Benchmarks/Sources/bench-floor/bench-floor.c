// What the same bytes cost with less work: a pass over memory, and Hyperscan alone.
//
//   bench-floor sum FILE              reads the file in blocks and adds up its bytes
//   bench-floor hs FILE PATTERNS      scans the blocks for the expressions in PATTERNS, one a line
//
// Both read as weir does, 256 KiB at a time with read(2), so that the three differ in what they do with the bytes. The
// expressions are compiled before the clock starts; what is printed is user and system time of the rest in seconds, and
// the sum or the number of matches, which also keeps the compiler from leaving the work out.
#include <fcntl.h>
#include <hs/hs.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { block_size = 256 * 1024, most_patterns = 4096 };

static double cpu_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(uint64_t *)context;
    return 0;
}

static hs_database_t *compile(const char *path) {
    static char lines[1 << 20];
    static const char *expressions[most_patterns];
    static unsigned flags[most_patterns], ids[most_patterns];
    FILE *file = fopen(path, "r");
    if (!file) return NULL;
    lines[fread(lines, 1, sizeof lines - 1, file)] = 0;
    fclose(file);
    unsigned count = 0;
    for (char *line = strtok(lines, "\n"); line && count < most_patterns; line = strtok(NULL, "\n")) {
        expressions[count] = line;
        ids[count] = count;
        ++count;
    }
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    if (hs_compile_multi(expressions, flags, ids, count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
        fprintf(stderr, "bench-floor: expression %d: %s\n", error->expression, error->message);
        hs_free_compile_error(error);
        return NULL;
    }
    return database;
}

int main(int argc, char **argv) {
    if (argc < 3 || (strcmp(argv[1], "sum") && (strcmp(argv[1], "hs") || argc < 4))) {
        fprintf(stderr, "usage: bench-floor sum FILE | hs FILE PATTERNS\n");
        return 2;
    }
    hs_database_t *database = NULL;
    hs_scratch_t *scratch = NULL;
    if (!strcmp(argv[1], "hs")) {
        database = compile(argv[3]);
        if (!database || hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return 2;
    }
    int file = open(argv[2], O_RDONLY);
    uint8_t *block = malloc(block_size);
    if (file < 0 || !block) {
        perror("bench-floor");
        return 2;
    }
    uint64_t result = 0;
    double start = cpu_seconds();
    for (ssize_t count; (count = read(file, block, block_size)) > 0;) {
        if (database) {
            if (hs_scan(database, (const char *)block, (unsigned)count, 0, scratch, on_match, &result) != HS_SUCCESS)
                return 2;
        } else {
            for (ssize_t index = 0; index < count; ++index) result += block[index];
        }
    }
    printf("%.6f %llu\n", cpu_seconds() - start, (unsigned long long)result);
    return 0;
}
