#include "weir_api_description.h"

// `#embed` is C23; clang has it in earlier modes too, and says so unless told that this is meant.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char openapi_yaml[] = {
#embed "../../../Documentation/openapi.yaml"
};
static const unsigned char api_reference_html[] = {
#embed "../../../Documentation/api-reference.html"
};

weir_api_document weir_openapi_yaml(void) {
    return (weir_api_document){openapi_yaml, sizeof openapi_yaml};
}

weir_api_document weir_api_reference_html(void) {
    return (weir_api_document){api_reference_html, sizeof api_reference_html};
}
