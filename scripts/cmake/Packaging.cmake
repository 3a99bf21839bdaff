# What `cmake --install` and `cpack -G DEB` put where. Models, tables, icons and translations are built
# into the programs, so nothing is looked up by folder at run time.

include(GNUInstallDirs)
set(packaging "${PROJECT_SOURCE_DIR}/resources/packaging")

# LibTorch from elsewhere, such as a Python wheel, is found by the installed programs too.
set_target_properties(ld3 PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
install(TARGETS ld3)

# Installs a manual page compressed, as Debian wants it; COMMAND prints it.
function(ld3_install_man_page name)
  set(page "${PROJECT_BINARY_DIR}/${name}.gz")
  string(REPLACE ";" "\" \"" command "${ARGN}")
  install(CODE "execute_process(COMMAND \"${command}\" COMMAND gzip -9n
    OUTPUT_FILE \"${page}\" COMMAND_ERROR_IS_FATAL ANY)")
  install(FILES "${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endfunction()

ld3_install_man_page(ld3.1 "$<TARGET_FILE:ld3>" --man)
install(FILES "${packaging}/copyright" README.md
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/ld3-workbench")

if(LD3_WORKBENCH)
  set_target_properties(ld3-workbench PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
  install(TARGETS ld3-workbench)
  ld3_install_man_page(ld3-workbench.1 "${CMAKE_COMMAND}" -E cat "${packaging}/ld3-workbench.1")
  install(FILES "${packaging}/ld3-workbench.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${packaging}/ld3-workbench.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${packaging}/ld3-workbench.mime.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ld3-workbench.xml)
  install(FILES resources/icons/ld3.svg
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ld3-workbench.svg)
endif()

# `cpack` packs what is built, and does not build the tests first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_PACKAGE_NAME ld3-workbench)
set(CPACK_PACKAGE_CONTACT "LD3 Workbench developers <ld3-workbench@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "learns the time steps of diffusion model samplers")
set(CPACK_PACKAGE_DESCRIPTION
  "Given a pre-trained diffusion model, a solver and a budget of network
evaluations, LD3 Workbench learns the times at which sampling with few
evaluations comes closest to sampling with many (LD3, ICLR 2025).
.
This package holds the window ld3-workbench and the command line ld3.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Without OpenBLAS LibTorch multiplies matrices tens of times slower.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libopenblas0-pthread | libopenblas0, fonts-dejavu-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-wqy-microhei, qt6-wayland")
include(CPack)
