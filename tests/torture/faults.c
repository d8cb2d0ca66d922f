/* Preloaded: lets the k-th write, fsync, rename or truncation under one folder fail.  See faults.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char root[4096];
static long count, fail_at;
static int with_errno, for_good, trace = -1;

void fault_arm(const char *folder, long k, int number, int persistent) {
    strncpy(root, folder, sizeof root - 1);
    count = 0, fail_at = k, with_errno = number, for_good = persistent;
}
void fault_trace(int fd) { trace = fd; }
long fault_count(void) { return count; }

static int strikes(const char *deed, const char *path) {
    if (!root[0] || strncmp(path, root, strlen(root)) != 0) return 0;
    count++;
    if (trace >= 0) dprintf(trace, "%s %s\n", deed, path + strlen(root));
    if (fail_at && (count == fail_at || (for_good && count > fail_at))) {
        errno = with_errno;
        return 1;
    }
    return 0;
}
static int strikes_fd(const char *deed, int fd) {
    char link[64], path[4096];
    int kept = errno;
    if (!root[0] || fd == trace) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    errno = kept;
    if (n <= 0) return 0;
    path[n] = 0;
    return strikes(deed, path);
}
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *b, size_t n) { return strikes_fd("write", fd) ? -1 : REAL(write)(fd, b, n); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) {
    return strikes_fd("write", fd) ? -1 : REAL(pwrite)(fd, b, n, o);
}
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) {
    return strikes_fd("write", fd) ? -1 : REAL(pwrite64)(fd, b, n, o);
}
int fsync(int fd) { return strikes_fd("fsync", fd) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return strikes_fd("fsync", fd) ? -1 : REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t n) { return strikes_fd("truncate", fd) ? -1 : REAL(ftruncate)(fd, n); }
int ftruncate64(int fd, off64_t n) { return strikes_fd("truncate", fd) ? -1 : REAL(ftruncate64)(fd, n); }
int rename(const char *a, const char *b) { return strikes("rename", b) ? -1 : REAL(rename)(a, b); }
