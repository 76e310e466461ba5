#include <libxml/xmlversion.h>
// With it, libxml2's headers bring in ICU's, which Foundation has in another version. Only a structure that weir does not
// use depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
