// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmtext.h"

#include "ui/shell/datetext.h"

#include <QCoreApplication>

#include <utility>

namespace ach::FilmText {

using namespace Qt::StringLiterals;

namespace {

/// A class only so that the texts are found for translation.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ach::FilmText)
};

} // namespace

QString length(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString facts(const FilmFacts& facts)
{
    int width = facts.width;
    int height = facts.height;
    if (facts.turned % 180 != 0)
        std::swap(width, height);
    return u"%1 × %2, %3, %4"_s.arg(width).arg(height).arg(length(facts.milliseconds), facts.codec);
}

QString side(Side side)
{
    return side == Side::Left ? Words::tr("left") : Words::tr("right");
}

QString note(const Film& film)
{
    if (!film.patient || !film.side)
        return length(film.facts.milliseconds);
    return Words::tr("%1, %2", "left or right, the day")
        .arg(side(*film.side), dateText(film.takenOn));
}

QString consent(const Film& film)
{
    if (!film.patient)
        return {};
    if (film.consentWithdrawnOn.isValid())
        return Words::tr("Consent given on %1, withdrawn on %2; the film was removed")
            .arg(dateText(film.consentGivenOn), dateText(film.consentWithdrawnOn));
    return Words::tr("Consent given on %1").arg(dateText(film.consentGivenOn));
}

QString state(FilmState state)
{
    switch (state) {
    case FilmState::Whole:
        return {};
    case FilmState::Missing:
        return Words::tr("file missing");
    case FilmState::Damaged:
        return Words::tr("file damaged");
    case FilmState::ConsentWithdrawn:
        break;
    }
    return Words::tr("consent withdrawn");
}

} // namespace ach::FilmText
