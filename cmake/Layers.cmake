# SPDX-License-Identifier: GPL-3.0-or-later
# Two of the three locks on the layers app -> ui -> viewmodels -> core; the third is the preset core-only.

# Stops at configure time when `target` reaches one of the libraries in ARGN, directly or through others.
function(forbid_libraries target)
    set(queue ${target})
    set(seen "")
    while(NOT "${queue}" STREQUAL "") # while(queue) would end early at a name that ends in -NOTFOUND
        list(POP_FRONT queue item)
        if(item IN_LIST seen OR NOT TARGET ${item})
            continue()
        endif()
        list(APPEND seen ${item})
        get_target_property(own ${item} LINK_LIBRARIES)
        get_target_property(public ${item} INTERFACE_LINK_LIBRARIES)
        foreach(link IN LISTS own public)
            string(REGEX REPLACE "^Qt::" "Qt6::" link "${link}")
            if(link IN_LIST ARGN)
                message(FATAL_ERROR "${target} must not reach ${link} (found through ${item})")
            endif()
            list(APPEND queue ${link})
        endforeach()
    endwhile()
endfunction()

# Reads the #include lines of all layers before anything compiles.
add_custom_target(check_layers ALL
    COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${PROJECT_SOURCE_DIR} -P ${PROJECT_SOURCE_DIR}/cmake/CheckLayers.cmake
    COMMENT "Checking that includes keep to the layers"
    VERBATIM)
