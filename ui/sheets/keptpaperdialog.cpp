// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/keptpaperdialog.h"

#include "core/base/bidi.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/documentrepository.h"
#include "core/storage/patientrepository.h"
#include "ui/sheets/keptpages.h"
#include "ui/sheets/paperfilename.h"
#include "ui/sheets/paperpdf.h"
#include "ui/sheets/papertext.h"
#include "ui/sheets/previewpane.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/sheets/sheetprint.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QPrinter>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString accountName(Database& database, const AccountId& id)
{
    const auto accounts = ClinicRepository(database).accounts();
    for (const Account& account : accounts ? *accounts : QList<Account>()) {
        if (account.id == id)
            return account.name;
    }
    return {};
}

} // namespace

Status KeptPaperDialog::show(ClinicSession& session, const DocumentId& document,
                             Navigator& navigator, Prompts& prompts, QWidget* parent)
{
    const auto paper = DocumentRepository(session.database()).find(document);
    if (!paper)
        return paper.error();
    const auto pdf = DocumentService(session).pdf(*paper);
    if (!pdf)
        return pdf.error();
    auto pages = KeptPages::fromPdf(*pdf);
    if (!pages)
        return Error{Fault::Corrupt, u"the paper is no PDF"_s, Cause::PaperChanged};
    auto* const dialog =
        new KeptPaperDialog(session, *paper, *pdf, navigator, prompts, parent); // parent owns it
    dialog->m_preview->preview().setPages(std::move(pages));
    dialog->open();
    dialog->m_print->setFocus(Qt::OtherFocusReason);
    return Done{};
}

KeptPaperDialog::KeptPaperDialog(ClinicSession& session, KeptDocument document, QByteArray pdf,
                                 Navigator& navigator, Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_session(session), m_document(std::move(document)), m_pdf(std::move(pdf)),
      m_navigator(navigator), m_prompts(prompts),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)), m_preview(new PreviewPane(this)),
      m_print(new ActionButton(ActionButton::Role::Primary, tr("Print"), this)),
      m_save(new ActionButton(ActionButton::Role::Secondary, tr("Save as PDF"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keptPaper"_s);
    const QDateTime here = m_document.madeAt.toLocalTime();
    setWindowTitle(tr("%1 of %2", "kind of paper, day")
                       .arg(PaperText::kind(m_document.kind), dateText(here.date())));
    resize(720, 780);
    m_fault->setObjectName(u"keptPaperFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_preview->preview().setAccessibleName(windowTitle());
    m_print->setObjectName(u"keptPaperPrint"_s);
    m_print->setIconName("document-print");
    m_print->setKeyCap(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_save->setObjectName(u"keptPaperSave"_s);
    m_save->setIconName("document-save");
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setToolTip(tr("The name of the file has the initials and the number, and no name."));
    auto* const close = new ActionButton(ActionButton::Role::Secondary, tr("Close"), this);
    close->setObjectName(u"keptPaperClose"_s);
    close->setAutoDefault(false);
    auto* const facts = new TextLabel(
        tr("This is what was given on %1 at %2 by %3, in %4. It does not change with the record.")
            .arg(dateText(here.date()), QLocale().toString(here.time(), QLocale::ShortFormat),
                 isolated(accountName(session.database(), m_document.madeBy)),
                 languageText(m_document.language)),
        Theme::Type::Body, Theme::Text2, this);
    facts->setObjectName(u"keptPaperFacts"_s);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Space::x4, Space::x3, Space::x4, Space::x3);
    foot->setSpacing(Space::x2);
    foot->addWidget(facts);
    auto* buttons = new FlowLayout(nullptr);
    for (ActionButton* const button : {m_print, m_save, close})
        buttons->addWidget(button);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fault);
    column->addWidget(m_preview, 1);
    column->addLayout(foot);

    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(m_print, &QAbstractButton::clicked, this, &KeptPaperDialog::print);
    connect(m_save, &QAbstractButton::clicked, this, &KeptPaperDialog::save);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
}

void KeptPaperDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_preview->preview().hasFocus()) {
        print();
        return;
    }
    if (m_preview->preview().takeKey(event))
        return;
    QDialog::keyPressEvent(event);
}

QString KeptPaperDialog::fileName() const
{
    const auto patient = PatientRepository(m_session.database()).find(m_document.patient);
    return paperFileName(m_document.madeAt.toLocalTime().date(),
                         PaperText::fileWord(m_document.kind),
                         patient ? patient->initials() : QString(), patient ? patient->number : 0);
}

void KeptPaperDialog::print()
{
    m_fault->hide();
    const auto pages = KeptPages::fromPdf(m_pdf);
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheet(printer, {}, QFileInfo(fileName()).completeBaseName());
    printer.setPageSize(
        QPageSize(pages->pageSize(), QPageSize::Millimeter, {}, QPageSize::FuzzyOrientationMatch));
    const QPointer<KeptPaperDialog> self(this);
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || self.isNull())
        return;
    if (answer == PrintAnswer::SavePdf) {
        save();
        return;
    }
    if (!printPages(*pages, printer)) {
        showFault(tr("The paper was not printed: the printer does not answer. Choose another "
                     "printer, or save a PDF and print that."));
        return;
    }
    finish(GivenAgain::Printed, tr("%1 printed.").arg(PaperText::kind(m_document.kind)), {});
}

void KeptPaperDialog::save()
{
    m_fault->hide();
    const QPointer<KeptPaperDialog> self(this);
    const QString path = m_prompts.saveFile(this,
                                            {tr("Save the paper as PDF"),
                                             QDir(m_preferences.folder()).filePath(fileName()),
                                             tr("PDF document"), u"pdf"_s});
    if (path.isEmpty() || self.isNull())
        return;
    if (const Status written = writePdf(m_pdf, path); !written) {
        showFault(errorText(written.error()).sentence());
        return;
    }
    m_preferences.setFolder(QFileInfo(path).absolutePath());
    finish(GivenAgain::Saved, tr("%1 saved.").arg(PaperText::kind(m_document.kind)), path);
}

void KeptPaperDialog::finish(GivenAgain how, const QString& sentence, const QString& file)
{
    if (const Status noted = DocumentService(m_session).noteGivenAgain(m_document, how); !noted) {
        showFault(tr("The paper is ready, but the record does not say so: %1")
                      .arg(errorText(noted.error()).sentence()));
        return;
    }
    m_navigator.tellDone(sentence, file);
    accept();
}

void KeptPaperDialog::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach
