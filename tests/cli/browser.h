// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ach::test {

/// What a real browser did with a page.
struct BrowserRun {
    bool reachedEnd = false; ///< the page said "END" on its console
    QStringList said; ///< every line of the console, as the page said it
    QString requests; ///< every address of a network that the page asked for, a blank between them
};

/// Opens a file in headless Chromium until the page says "END" on its console, at most a minute.
BrowserRun browse(const QString& page);

/// A copy of `page` beside it that runs `script` at its end. Its policy lets that script run and is
/// otherwise that of the page. Gives the path.
QString withProbe(const QString& page, const QString& script);

/// What a strict reader of HTML5 finds wrong with a page; empty when nothing is.
QString htmlFaults(const QString& page);

} // namespace ach::test
