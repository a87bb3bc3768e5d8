// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filmerrortext.h"

#include "core/service/filmservice.h"

#include <QCoreApplication>

namespace ach {

namespace {

/// A class only so that the texts are found for translation.
class FilmSentences {
    Q_DECLARE_TR_FUNCTIONS(ach::ErrorText)

public:
    static ErrorText of(const Error& error);
    static ErrorText ofFolder(const Error& error);
};

ErrorText FilmSentences::of(const Error& error)
{
    const QString notTaken = tr("The film was not taken in");
    switch (error.cause) {
    case Cause::FilmNotThere:
        return {notTaken, tr("there is no such file, or it cannot be read"),
                tr("Choose the file again; a phone or stick must stay plugged in")};
    case Cause::FilmEmpty:
        return {notTaken, tr("the file is empty"),
                tr("Copy it again from the phone or camera it came from")};
    case Cause::NotAFilm:
        return {notTaken, tr("this file is no film"),
                tr("Choose a film, such as a file that ends in .mp4, .mov or .webm")};
    case Cause::FilmCutOff:
        return {notTaken, tr("the end or a part of the file is missing"),
                tr("Copy it again from the phone or camera it came from")};
    case Cause::FilmWithoutPicture:
        return {notTaken, tr("the file holds sound and no picture"), tr("Choose a film")};
    case Cause::FilmProtected:
        return {notTaken, tr("it is locked with copy protection"),
                tr("Choose a film that you made yourself")};
    case Cause::FilmCodecUnknown:
        return {notTaken,
                tr("no decoder for its pictures (%1) is on this computer").arg(error.detail),
                tr("Save it again as H.264 in an MP4 file with the phone or a film program")};
    case Cause::FilmWithoutLength:
        return {notTaken, tr("it has no length, or does not say how long it is"),
                tr("Save it again as an MP4 file with the phone or a film program")};
    case Cause::FilmTooLarge:
        return {notTaken, tr("the file is larger than %1 GB").arg(kLargestFilm >> 30),
                tr("Cut it down to the movement and try again")};
    case Cause::FilmTooLong:
        return {
            notTaken,
            tr("it is longer than %n minute(s)", nullptr, static_cast<int>(kLongestFilm / 60'000)),
            tr("Cut it down to the movement and try again")};
    case Cause::FilmSizeAbsurd:
        return {notTaken, tr("its pictures are larger than any camera makes them"),
                tr("Copy it again from where it came, or save it in a smaller size")};
    case Cause::FilmStuck:
        return {notTaken, tr("reading it took too long; a part of it may be damaged"),
                tr("Copy it again from the phone or camera it came from")};
    default:
        return ofFolder(error);
    }
}

ErrorText FilmSentences::ofFolder(const Error& error)
{
    const QString notPlayed = tr("The film cannot be shown");
    if (error.cause == Cause::FilmMissing)
        return {notPlayed, tr("its file is no longer in the folder of the clinic"),
                tr("Restore it from a backup, or bring the film in again")};
    if (error.cause == Cause::FilmDamaged)
        return {notPlayed, tr("its file was changed or has a damaged part"),
                tr("Restore it from a backup, or bring the film in again")};
    return {};
}

} // namespace

ErrorText filmErrorText(const Error& error)
{
    return FilmSentences::of(error);
}

} // namespace ach
