# Builds the published tables of resources/schedules into a library: nothing is found by folder at
# run time. The content stands in raw string literals; a table is a few kilobytes.

function(ld3_embed_schedules target)
  file(GLOB files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/schedules/*.json")
  set(entries "")
  foreach(file IN LISTS files)
    # A changed table must reach the library.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    get_filename_component(name "${file}" NAME_WE)
    file(READ "${file}" content)
    string(APPEND entries "        {\"${name}\", R\"json(${content})json\"},\n")
  endforeach()
  set(output "${CMAKE_CURRENT_BINARY_DIR}/published_data.cpp")
  file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT [=[
#include "core/schedules/published_data.h"

namespace ld3 {

const std::vector<PublishedFile>& publishedFiles() {
    static const std::vector<PublishedFile> files = {
@entries@    };
    return files;
}

}  // namespace ld3
]=])
  target_sources(${target} PRIVATE "${output}")
endfunction()
