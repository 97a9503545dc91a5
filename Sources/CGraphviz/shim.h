#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <stddef.h>
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

#endif
