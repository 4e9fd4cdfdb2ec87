// Notes what a program asks of the disk: writes, syncs and changes of names below CRASH_FOLDER go
// into CRASH_LOG, in the order in which they were done, and are then done. It is loaded before the
// program's own libraries (LD_PRELOAD), so the program is the one that is shipped. disk.rs reads
// the notes and finds out what a disk would hold if the power had gone in between.
//
// With CRASH_FORGETFUL a sync is neither done nor noted, and the program is told that it was.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *folder;
static int notes = -1, forgetful;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *place = getenv("CRASH_LOG");
  folder = getenv("CRASH_FOLDER");
  forgetful = getenv("CRASH_FORGETFUL") != NULL;
  if (folder && place)
    notes = (int)syscall(SYS_openat, AT_FDCWD, place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

// Below the folder, but not what SQLite shares between processes and makes anew, nor the index, which
// is made from the database (and renames its files by calls that cannot be seen from here).
static int is_ours(const char *path) {
  size_t stem = folder ? strlen(folder) : 0, length = strlen(path);
  if (notes < 0 || strncmp(path, folder, stem) || (path[stem] != '/' && path[stem])) return 0;
  return (length < 4 || strcmp(path + length - 4, "-shm")) && strncmp(path + stem, "/index/", 7);
}

static int is_ours_open(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

// A path in a folder that is open, or of its own.
static int is_ours_at(int at, const char *name, char *path) {
  if (name[0] == '/') return snprintf(path, PATH_MAX, "%s", name), is_ours(path);
  if (at == AT_FDCWD) {
    if (!getcwd(path, PATH_MAX)) return 0;
  } else if (!is_ours_open(at, path)) return 0;
  size_t length = strlen(path);
  snprintf(path + length, PATH_MAX - length, "/%s", name);
  return is_ours(path);
}

struct head {
  uint64_t kind, at, name, second, size;
};

static void note(char kind, const char *name, const char *second, uint64_t at, const void *data, size_t size) {
  struct head head = {(uint64_t)kind, at, strlen(name), second ? strlen(second) : 0, data ? size : 0};
  size_t whole = sizeof head + head.name + head.second + head.size;
  char *record = malloc(whole), *end = record;
  if (!record) abort();
  end = mempcpy(end, &head, sizeof head);
  end = mempcpy(end, name, head.name);
  if (second) end = mempcpy(end, second, head.second);
  if (data) memcpy(end, data, size);
  for (size_t done = 0; done < whole;) {
    ssize_t some = syscall(SYS_write, notes, record + done, whole - done);
    if (some < 0) abort();
    done += (size_t)some;
  }
  free(record);
}

static ssize_t put(int file, const void *data, size_t size, int64_t at) {
  char path[PATH_MAX];
  int here = at < 0;
  if (!is_ours_open(file, path))
    return here ? syscall(SYS_write, file, data, size) : syscall(SYS_pwrite64, file, data, size, at);
  pthread_mutex_lock(&one_at_a_time);
  if (here) {
    struct stat stat;
    at = fcntl(file, F_GETFL) & O_APPEND && !fstat(file, &stat) ? stat.st_size : lseek(file, 0, SEEK_CUR);
  }
  // Noted first: whoever is killed in between leaves a note too many rather than one too few.
  note('W', path, NULL, (uint64_t)at, data, size);
  ssize_t done = here ? syscall(SYS_write, file, data, size) : syscall(SYS_pwrite64, file, data, size, at);
  int error = errno;
  if (done != (ssize_t)size) {
    note('X', path, NULL, 0, NULL, 0);
    if (done > 0) note('W', path, NULL, (uint64_t)at, data, (size_t)done);
  }
  pthread_mutex_unlock(&one_at_a_time);
  errno = error;
  return done;
}

static ssize_t put_all(int file, const struct iovec *parts, int count, int64_t at) {
  char path[PATH_MAX];
  if (!is_ours_open(file, path))
    return at < 0 ? syscall(SYS_writev, file, parts, count) : syscall(SYS_pwritev, file, parts, count, at, 0);
  ssize_t whole = 0;
  for (int part = 0; part < count; part++) {
    if (!parts[part].iov_len) continue;
    ssize_t done = put(file, parts[part].iov_base, parts[part].iov_len, at < 0 ? at : at + whole);
    if (done < 0) return whole ? whole : done;
    whole += done;
    if ((size_t)done < parts[part].iov_len) break;
  }
  return whole;
}

ssize_t write(int file, const void *data, size_t size) { return put(file, data, size, -1); }
ssize_t pwrite(int file, const void *data, size_t size, off_t at) { return put(file, data, size, at); }
ssize_t pwrite64(int file, const void *data, size_t size, off_t at) { return put(file, data, size, at); }
ssize_t writev(int file, const struct iovec *parts, int count) { return put_all(file, parts, count, -1); }
ssize_t pwritev(int file, const struct iovec *parts, int count, off_t at) { return put_all(file, parts, count, at); }
ssize_t pwritev64(int file, const struct iovec *parts, int count, off_t at) { return put_all(file, parts, count, at); }

int ftruncate(int file, off_t size) {
  char path[PATH_MAX];
  if (!is_ours_open(file, path)) return (int)syscall(SYS_ftruncate, file, size);
  pthread_mutex_lock(&one_at_a_time);
  note('T', path, NULL, (uint64_t)size, NULL, 0);
  int done = (int)syscall(SYS_ftruncate, file, size), error = errno;
  if (done) note('X', path, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&one_at_a_time);
  errno = error;
  return done;
}
int ftruncate64(int file, off_t size) { return ftruncate(file, size); }

static int sync_file(long call, int file) {
  char path[PATH_MAX];
  if (!is_ours_open(file, path)) return (int)syscall(call, file);
  if (forgetful) return 0;
  // Nothing may be written between the sync and its note.
  pthread_mutex_lock(&one_at_a_time);
  int done = (int)syscall(call, file), error = errno;
  if (!done) note('S', path, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&one_at_a_time);
  errno = error;
  return done;
}
int fsync(int file) { return sync_file(SYS_fsync, file); }
int fdatasync(int file) { return sync_file(SYS_fdatasync, file); }

static int make(int at, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  if (!(flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE || !is_ours_at(at, name, path))
    return (int)syscall(SYS_openat, at, name, flags, mode);
  pthread_mutex_lock(&one_at_a_time);
  int file = (int)syscall(SYS_openat, at, name, flags, mode), error = errno;
  if (file >= 0 && flags & O_CREAT) note('C', path, NULL, 0, NULL, 0);
  if (file >= 0 && flags & O_TRUNC) note('T', path, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&one_at_a_time);
  errno = error;
  return file;
}

#define MODE                                                 \
  va_list rest;                                              \
  va_start(rest, flags);                                     \
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
  va_end(rest)
int open(const char *name, int flags, ...) { MODE; return make(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE; return make(AT_FDCWD, name, flags | O_LARGEFILE, mode); }
int openat(int at, const char *name, int flags, ...) { MODE; return make(at, name, flags, mode); }
int openat64(int at, const char *name, int flags, ...) { MODE; return make(at, name, flags | O_LARGEFILE, mode); }

int unlinkat(int at, const char *name, int flags) {
  char path[PATH_MAX];
  if (flags & AT_REMOVEDIR || !is_ours_at(at, name, path)) return (int)syscall(SYS_unlinkat, at, name, flags);
  pthread_mutex_lock(&one_at_a_time);
  note('U', path, NULL, 0, NULL, 0);
  int done = (int)syscall(SYS_unlinkat, at, name, flags), error = errno;
  if (done) note('X', path, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&one_at_a_time);
  errno = error;
  return done;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  char before[PATH_MAX], after[PATH_MAX];
  if (!is_ours_at(from, old, before) || !is_ours_at(to, new, after))
    return (int)syscall(SYS_renameat2, from, old, to, new, flags);
  pthread_mutex_lock(&one_at_a_time);
  note('R', before, after, 0, NULL, 0);
  int done = (int)syscall(SYS_renameat2, from, old, to, new, flags), error = errno;
  if (done) note('X', before, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&one_at_a_time);
  errno = error;
  return done;
}
int renameat(int from, const char *old, int to, const char *new) { return renameat2(from, old, to, new, 0); }
int rename(const char *old, const char *new) { return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0); }

// What is written through memory would not be seen here: it is noted, and the trial is not believed.
void *mmap(void *place, size_t size, int protection, int flags, int file, off_t at) {
  char path[PATH_MAX];
  if (file >= 0 && protection & PROT_WRITE && flags & MAP_SHARED && is_ours_open(file, path))
    note('M', path, NULL, 0, NULL, 0);
  return (void *)syscall(SYS_mmap, place, size, protection, flags, file, at);
}
void *mmap64(void *place, size_t size, int protection, int flags, int file, off_t at) {
  return mmap(place, size, protection, flags, file, at);
}
