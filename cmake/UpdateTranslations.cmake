# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the texts of ui/ and app/ into the catalogues in OUTPUT_DIR. Where that is not the folder of the source, the
# catalogues are copied there first and must come out unchanged: so a test notices a text that is missing.

set(folder ${SOURCE_DIR}/translations)
foreach(language IN ITEMS en nl de)
    set(catalogue ${OUTPUT_DIR}/achillea_${language}.ts)
    if(NOT OUTPUT_DIR STREQUAL folder)
        configure_file(${folder}/achillea_${language}.ts ${catalogue} COPYONLY)
    endif()
    set(plurals "")
    if(language STREQUAL "en")
        set(plurals -pluralonly)
    endif()
    # Without -I the namespace is left out of the context, and the text is not found when the program runs.
    execute_process(
        COMMAND ${LUPDATE} -silent -I ${SOURCE_DIR} -locations none -no-obsolete -no-ui-lines ${plurals}
            -source-language en -target-language ${language} ${SOURCE_DIR}/ui ${SOURCE_DIR}/app -ts ${catalogue}
        RESULT_VARIABLE failure)
    if(failure)
        message(FATAL_ERROR "lupdate failed for ${catalogue}")
    endif()
    if(NOT OUTPUT_DIR STREQUAL folder)
        file(READ ${catalogue} fresh)
        file(READ ${folder}/achillea_${language}.ts kept)
        if(NOT fresh STREQUAL kept)
            message(FATAL_ERROR "translations/achillea_${language}.ts is stale. Build the target update_translations.")
        endif()
    endif()
endforeach()
