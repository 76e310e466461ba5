#pragma once

// Pipes, sockets and files in memory.

#include <stddef.h>
#include <sys/types.h>

// The most descriptors that go with one packet.
#define LINUX_DESCRIPTORS 4

// pipe2(2), closed on exec: ends[0] to read, ends[1] to write. 0, or -1 and errno.
int linux_pipe(int ends[2]);

// Makes a pipe hold as many bytes, if the system lets us.
void linux_pipe_size(int end, int bytes);

// socketpair(2) of SOCK_SEQPACKET, closed on exec. 0, or -1 and errno.
int linux_packet_pair(int ends[2]);

// Sends one packet with descriptors; never raises SIGPIPE. 0, or -1 and errno.
int linux_send(int socket, const void *bytes, size_t count, const int *descriptors, int descriptor_count);

// Receives one packet with descriptors, which are closed on exec.
//
// The number of bytes, 0 when the other end is closed, or -1 and errno. A packet that does not fit is EMSGSIZE, and its
// descriptors are closed.
ssize_t linux_receive(int socket, void *bytes, size_t capacity, int descriptors[LINUX_DESCRIPTORS],
                      int *descriptor_count);

// A file in memory that can be sealed and not executed. The descriptor, or -1 and errno.
int linux_memory_file(const char *name);

// Makes a file in memory unchangeable, for whoever has it open too. 0, or -1 and errno.
int linux_seal(int memory_file);
