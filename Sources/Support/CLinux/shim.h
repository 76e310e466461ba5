#include <stddef.h>
#include <sys/types.h>

// Declared by <fcntl.h> only with _GNU_SOURCE, which Swift's Glibc module is built without (tee(2)).
ssize_t tee(int fd_in, int fd_out, size_t len, unsigned int flags);
