// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace ach {

/// What a page asks the person in a window of the system, so that a test can answer in their place.
/// While such a window is open the clinic may lock: a page that asks must check afterwards that it
/// is still there.
class Prompts {
public:
    struct FileQuestion {
        QString title;
        QString path; ///< suggested
        QString kind; ///< "PDF document"
        QString suffix; ///< "pdf"; added when the person types none
    };

    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// Where to write; empty when the person stopped.
    virtual QString saveFile(QWidget* parent, const FileQuestion& question) = 0;
    /// Which file to read, of `kind` with `suffix`, from the folder `path` on; empty when the
    /// person stopped.
    virtual QString openFile(QWidget* /*parent*/, const FileQuestion& /*question*/) { return {}; }
    /// Which folder to write into, from the folder `start` on; empty when the person stopped.
    virtual QString chooseFolder(QWidget* /*parent*/, const QString& /*title*/,
                                 const QString& /*start*/)
    {
        return {};
    }
    /// Lets the person choose a printer and its settings; false when they stopped. `printer` must
    /// outlive the call.
    virtual bool setUpPrinter(QWidget* parent, QPrinter& printer) = 0;
    virtual bool hasPrinter() const { return true; }
    /// Says that there is no printer; true when the person wants a PDF instead.
    virtual bool offerPdf(QWidget* /*parent*/) { return false; }
};

enum class PrintAnswer { Print, SavePdf, Stop };

/// Asks for a printer. Where none is set up it says so in a sentence, in place of the empty dialog
/// of the system, and offers a PDF. After Stop nothing is printed and nothing noted.
PrintAnswer askForPrinter(Prompts& prompts, QWidget* parent, QPrinter& printer);

} // namespace ach
