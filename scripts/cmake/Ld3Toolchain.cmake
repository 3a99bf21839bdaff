# Compiler, warnings, sanitizers and ccache, in one place.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
# Full -g doubles the compile time of files with LibTorch headers.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
# Otherwise /usr/include is reached through the project's own imported targets before the system's order.
set(CMAKE_NO_SYSTEM_FROM_IMPORTED OFF)

find_program(LD3_CCACHE ccache)
if(LD3_CCACHE)
  # Precompiled headers hit the cache only with these leniencies; without the preprocessor's extra
  # pass a first build costs what it costs without ccache; other clones of the project hit it too.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${LD3_CCACHE})
endif()

if(LD3_SANITIZE)
  add_compile_options(-fsanitize=${LD3_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${LD3_SANITIZE})
endif()

# Warnings for our own targets only; foreign headers are SYSTEM.
function(ld3_own_code target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic)
  if(LD3_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()

# Reading LibTorch's precompiled header takes some seconds a file; what sees no LibTorch is compiled
# without it.
execute_process(
  COMMAND bash "${PROJECT_SOURCE_DIR}/scripts/check.sh" torchfree
  OUTPUT_VARIABLE LD3_TORCH_FREE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" LD3_TORCH_FREE "${LD3_TORCH_FREE}")
list(TRANSFORM LD3_TORCH_FREE PREPEND "${PROJECT_SOURCE_DIR}/")

function(ld3_use_torch_header target)
  target_precompile_headers(${target} REUSE_FROM ld3_torch_pch)
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    get_filename_component(path "${source}" ABSOLUTE)
    if(path IN_LIST LD3_TORCH_FREE)
      set_source_files_properties("${source}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
  endforeach()
endfunction()
