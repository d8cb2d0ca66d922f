/* Preloaded: lets the k-th write, fsync, rename, truncation or new file under one folder fail.  See faults.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
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
int renameat(int f, const char *a, int t, const char *b) {
    return strikes("rename", b) ? -1 : REAL(renameat)(f, a, t, b);
}
int renameat2(int f, const char *a, int t, const char *b, unsigned g) {
    return strikes("rename", b) ? -1 : REAL(renameat2)(f, a, t, b, g);
}
int link(const char *a, const char *b) { return strikes("link", b) ? -1 : REAL(link)(a, b); }
int symlink(const char *a, const char *b) { return strikes("link", b) ? -1 : REAL(symlink)(a, b); }

/* the other ways to write: what copies files uses them */
ssize_t writev(int fd, const struct iovec *v, int n) { return strikes_fd("write", fd) ? -1 : REAL(writev)(fd, v, n); }
ssize_t pwritev(int fd, const struct iovec *v, int n, off_t o) {
    return strikes_fd("write", fd) ? -1 : REAL(pwritev)(fd, v, n, o);
}
ssize_t sendfile(int out, int in, off_t *o, size_t n) {
    return strikes_fd("write", out) ? -1 : REAL(sendfile)(out, in, o, n);
}
ssize_t sendfile64(int out, int in, off64_t *o, size_t n) {
    return strikes_fd("write", out) ? -1 : REAL(sendfile64)(out, in, o, n);
}
ssize_t copy_file_range(int in, off64_t *i, int out, off64_t *o, size_t n, unsigned f) {
    return strikes_fd("write", out) ? -1 : REAL(copy_file_range)(in, i, out, o, n, f);
}
int fallocate(int fd, int m, off_t o, off_t n) { return strikes_fd("write", fd) ? -1 : REAL(fallocate)(fd, m, o, n); }
int posix_fallocate(int fd, off_t o, off_t n) {
    return strikes_fd("write", fd) ? errno : REAL(posix_fallocate)(fd, o, n);
}

static int creates(const char *path, int flags) {
    struct stat found;
    int kept = errno, is_new = (flags & O_CREAT) && lstat(path, &found) != 0;
    errno = kept;
    return is_new && strikes("create", path);
}
int mkdir(const char *path, mode_t mode) { return creates(path, O_CREAT) ? -1 : REAL(mkdir)(path, mode); }
#define OPENS(name, ...)                                     \
    va_list more;                                            \
    va_start(more, flags);                                   \
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
    va_end(more);                                            \
    return creates(path, flags) ? -1 : REAL(name)(__VA_ARGS__, mode);
int open(const char *path, int flags, ...) { OPENS(open, path, flags) }
int open64(const char *path, int flags, ...) { OPENS(open64, path, flags) }
int openat(int at, const char *path, int flags, ...) { OPENS(openat, at, path, flags) }
int openat64(int at, const char *path, int flags, ...) { OPENS(openat64, at, path, flags) }
