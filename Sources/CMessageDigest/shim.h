#ifndef CMESSAGEDIGEST_SHIM_H
#define CMESSAGEDIGEST_SHIM_H

#include <sha2.h>

#endif
