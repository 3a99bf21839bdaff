# Builds resources/models/unet16.safetensors into a library: nothing is found by folder at run time.
# The assembler copies the file as it is; a string literal of millions of numbers would take minutes.

function(ld3_embed_network target)
  set(file "${PROJECT_SOURCE_DIR}/resources/models/unet16.safetensors")
  set(output "${CMAKE_CURRENT_BINARY_DIR}/unet16.c")
  file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT [=[
__asm__(
    ".section .rodata\n"
    ".balign 64\n"
    ".global ld3_unet16_begin\n"
    "ld3_unet16_begin:\n"
    ".incbin \"@file@\"\n"
    ".global ld3_unet16_end\n"
    "ld3_unet16_end:\n"
    ".byte 0\n"
    ".previous\n");
]=])
  target_sources(${target} PRIVATE "${output}")
  # The C++ header must not be put before C; a changed file must reach the library.
  set_source_files_properties("${output}" PROPERTIES
    SKIP_PRECOMPILE_HEADERS ON OBJECT_DEPENDS "${file}")
endfunction()
