#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include <graphviz/gvc.h>

/* The last parameter is unsigned int * in older Graphviz and size_t * in newer ones. A zeroed size_t
   reached through void * suits both on little-endian machines, so Swift sees one signature. */
static inline int maillage_render(GVC_t *context, graph_t *graph, const char *format,
                                  char **bytes, size_t *length) {
  *length = 0;
  return gvRenderData(context, graph, format, bytes, (void *)length);
}

/* Sets an attribute of the graph itself; the library takes mutable strings and does not change them. */
static inline int maillage_set(graph_t *graph, const char *name, const char *value) {
  return agsafeset(graph, (char *)name, (char *)value, (char *)"");
}

enum { MAILLAGE_IS_COPY = -1, MAILLAGE_NO_COPY = -2, MAILLAGE_TIME_OVER = 1000, MAILLAGE_KILLED = 1001 };

/* Copies the process and waits for the end of the copy. Answers MAILLAGE_IS_COPY in the copy; in the first
   process, how the copy ended: its status, MAILLAGE_TIME_OVER, or MAILLAGE_KILLED. */
static inline int maillage_copy(void) {
  int status = 0;
  pid_t copy = fork();
  if (copy == 0) return MAILLAGE_IS_COPY;
  if (copy < 0) return MAILLAGE_NO_COPY;
  while (waitpid(copy, &status, 0) < 0)
    if (errno != EINTR) return MAILLAGE_NO_COPY;
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  return WTERMSIG(status) == SIGPROF || WTERMSIG(status) == SIGALRM ? MAILLAGE_TIME_OVER : MAILLAGE_KILLED;
}

/* Reads as many bytes as asked, however they come; answers how many there were before the end of the input.
   Nothing is allocated: what the library draws depends on the state of the heap. */
static inline long maillage_read(int input, void *bytes, long count) {
  long sum = 0;
  while (sum < count) {
    ssize_t part = read(input, (char *)bytes + sum, (size_t)(count - sum));
    if (part < 0 && errno == EINTR) continue;
    if (part <= 0) break;
    sum += part;
  }
  return sum;
}

/* Ends this process once it has used so much more of the processor, and in any case after ten times as long;
   0 lifts the limit. Time of the clock alone would make what is drawn depend on what else the machine does. */
static inline void maillage_limit_time(long milliseconds) {
  struct itimerval used = {{0, 0}, {milliseconds / 1000, milliseconds % 1000 * 1000}};
  struct itimerval passed = {{0, 0}, {milliseconds / 100, milliseconds % 100 * 10000}};
  signal(SIGPROF, SIG_DFL);
  signal(SIGALRM, SIG_DFL);
  setitimer(ITIMER_PROF, &used, NULL);
  setitimer(ITIMER_REAL, &passed, NULL);
}

/* Whether this process has one thread, after waiting a little for others to end; 0 where nothing tells. */
static inline int maillage_is_alone(void) {
  for (int trial = 0; trial < 200; trial++) {
    DIR *threads = opendir("/proc/self/task");
    int count = -2;
    if (!threads) return 0;
    while (readdir(threads)) count++;
    closedir(threads);
    if (count == 1) return 1;
    usleep(1000);
  }
  return 0;
}

/* Becomes a program with two arguments; returns only when it cannot. */
static inline void maillage_become(const char *program, const char *first, const char *second) {
  execl(program, program, first, second, (char *)NULL);
}

/* Ends a copy without what the first process has planned for its own end. */
static inline void maillage_leave(int status) { _exit(status); }

#endif
