// What describes the API, as bytes of the program: the files that `Documentation/` has.
#pragma once

#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t count;
} weir_api_document;

// Documentation/openapi.yaml: the description for programs.
weir_api_document weir_openapi_yaml(void);

// Documentation/api-reference.html: the same for people.
weir_api_document weir_api_reference_html(void);
