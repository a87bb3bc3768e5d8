// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmstrip.h"

#include "core/base/textlimits.h"
#include "ui/film/filmreader.h"
#include "ui/library/clipplayer.h"
#include "ui/library/filmdialog.h"
#include "ui/library/filmtext.h"
#include "ui/library/filmtile.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

FilmStrip::FilmStrip(FilmShelf& shelf, ClipPlayer& player, Prompts& prompts, QWidget* parent)
    : TokenWidget(parent), m_shelf(shelf), m_player(player), m_prompts(prompts),
      m_title(new TextLabel({}, Theme::Type::H3, Theme::Text, this)),
      m_note(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)), m_menu(new QMenu(this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(u"filmStrip"_s);
    m_note->setObjectName(u"filmNote"_s);
    m_title->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::x2);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    addButtons(*head);
    auto* tiles = new QWidget;
    m_row = new QHBoxLayout(tiles);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::x2);
    m_row->addStretch(1);
    m_scroll->setObjectName(u"filmTiles"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(tiles);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addLayout(head);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&shelf, &FilmShelf::changed, this, &FilmStrip::fill);
    connect(&shelf, &FilmShelf::chosen, this, [this] {
        showChosen();
        play();
    });
    FilmStrip::refresh();
}

FilmStrip::~FilmStrip() = default;

void FilmStrip::addButtons(QHBoxLayout& row)
{
    m_more = new ActionButton(ActionButton::Role::Subtle, {}, this);
    m_more->setObjectName(u"filmMore"_s);
    m_more->setHeightClass(ActionButton::Height::Small);
    m_more->setTrailingIconName("go-down");
    m_more->setMenu(m_menu);
    m_menu->setObjectName(u"filmMenu"_s);
    m_add = new ActionButton(ActionButton::Role::Secondary, {}, this);
    m_add->setObjectName(u"addFilm"_s);
    m_add->setIconName("list-add");
    m_add->setHeightClass(ActionButton::Height::Small);
    row.addWidget(m_more);
    row.addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &FilmStrip::fillMenu);
    connect(m_add, &QAbstractButton::clicked, this, [this] { addFilm(); });
}

void FilmStrip::refresh()
{
    m_title->setText(m_shelf.patient() ? tr("Films") : tr("Films of the clinic"));
    m_add->setText(tr("Add film…"));
    m_more->setText(tr("Film…"));
    m_more->setAccessibleName(tr("What to do with the film"));
    m_scroll->setAccessibleName(m_title->text());
    fill();
}

void FilmStrip::setDrawing(std::function<QImage()> draw)
{
    m_draw = std::move(draw);
    fill();
}

FilmTile* FilmStrip::addTile()
{
    auto* tile = new FilmTile(m_scroll->widget());
    m_row->insertWidget(m_row->count() - 1, tile);
    tile->show(); // now, and not when the layout comes to it: it may get the focus at once
    return tile;
}

void FilmStrip::addDrawing()
{
    const QImage poster = m_draw && !m_shelf.films().isEmpty() ? m_draw() : QImage();
    if (poster.isNull())
        return;
    m_drawing = addTile();
    m_drawing->setObjectName(u"drawingTile"_s);
    m_drawing->setPoster(poster);
    m_drawing->setWords(tr("Drawing"), tr("of the program"));
    connect(m_drawing, &QAbstractButton::clicked, this, [this] { m_shelf.choose({}); });
}

void FilmStrip::fill()
{
    const bool hadFocus = m_scroll->isAncestorOf(QApplication::focusWidget());
    delete std::exchange(m_drawing, nullptr);
    for (const auto& [id, tile] : m_tiles)
        delete tile;
    m_tiles.clear();
    addDrawing();
    for (const Film& film : m_shelf.films()) {
        FilmTile* const tile = addTile();
        tile->setObjectName(u"filmTile"_s);
        tile->setPoster(QImage::fromData(film.facts.poster, "JPEG"));
        QString fault = FilmText::state(m_shelf.state(film));
        if (fault.isEmpty() && film.archived)
            fault = tr("archived");
        tile->setWords(film.title, FilmText::note(film), fault);
        connect(tile, &QAbstractButton::clicked, this,
                [this, id = film.id] { m_shelf.choose(id); });
        m_tiles.append({film.id, tile});
    }
    m_scroll->setVisible(!m_tiles.isEmpty());
    if (!m_tiles.isEmpty())
        m_scroll->setFixedHeight(m_tiles.first().second->sizeHint().height()
                                 + m_scroll->horizontalScrollBar()->sizeHint().height());
    m_more->setVisible(!m_tiles.isEmpty() || m_shelf.hasArchived() || m_shelf.showsArchived());
    showChosen();
    if (hadFocus)
        giveFocusBack();
}

void FilmStrip::giveFocusBack()
{
    for (FilmTile* const tile : m_scroll->findChildren<FilmTile*>()) {
        if (tile->isChecked()) {
            tile->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_add->setFocus(Qt::OtherFocusReason);
}

void FilmStrip::showChosen()
{
    const Film* const current = m_shelf.current();
    if (m_drawing != nullptr)
        m_drawing->setChecked(current == nullptr);
    for (const auto& [id, tile] : m_tiles)
        tile->setChecked(current != nullptr && current->id == id);
    QString note = m_fault;
    if (note.isEmpty() && current != nullptr)
        note = FilmText::consent(*current);
    if (note.isEmpty() && m_tiles.isEmpty())
        note = tr("none yet");
    m_note->setText(note);
}

void FilmStrip::play()
{
    m_fault.clear();
    const Film* const film = m_shelf.current();
    if (film == nullptr) {
        m_player.setFilm(nullptr, {});
        return;
    }
    if (m_shelf.state(*film) == FilmState::ConsentWithdrawn) {
        m_player.setFilmFault(FilmText::consent(*film) + u'.', film->title);
        return;
    }
    auto device = m_shelf.service().open(film->id);
    if (!device) {
        m_player.setFilmFault(errorText(device.error()).sentence(), film->title);
        return;
    }
    auto reader = FilmReader::open(std::unique_ptr<QIODevice>(*std::move(device)));
    if (reader)
        m_player.setFilm(*std::move(reader), film->title);
    else if (reader.error().cause == Cause::FilmCodecUnknown)
        m_player.setFilmFault(tr("The film cannot be shown: no decoder for its pictures (%1) is on "
                                 "this computer. Show it on the computer it was added on.")
                                  .arg(reader.error().detail),
                              film->title);
    else
        m_player.setFilmFault(
            errorText({Fault::Corrupt, reader.error().detail, Cause::FilmDamaged}).sentence(),
            film->title);
}

void FilmStrip::addFilm(const QString& path)
{
    auto* dialog = new FilmDialog(m_shelf, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilmDialog::added, this, [this](const FilmId& id) { m_shelf.choose(id); });
    dialog->open();
    if (path.isEmpty())
        dialog->chooseFile();
    else
        dialog->takeFile(path);
}

void FilmStrip::fillMenu()
{
    m_menu->clear();
    const Film* const film = m_shelf.current();
    const auto add = [this](const QString& name, const QString& words, auto slot) {
        QAction* const action = m_menu->addAction(words, this, slot);
        action->setObjectName(name);
        return action;
    };
    const bool isKept = film != nullptr && !film->consentWithdrawnOn.isValid();
    add(u"renameFilm"_s, tr("Rename…"), &FilmStrip::rename)->setEnabled(film != nullptr);
    add(u"archiveFilm"_s,
        film != nullptr && film->archived ? tr("Take out of the archive") : tr("Archive"),
        &FilmStrip::setArchived)
        ->setEnabled(isKept);
    if (m_shelf.patient())
        add(u"withdrawConsent"_s, tr("Consent was withdrawn…"), &FilmStrip::askToWithdraw)
            ->setEnabled(isKept);
    m_menu->addSeparator();
    QAction* const archived = add(u"showArchived"_s, tr("Show archived films"),
                                  [this] { m_shelf.setArchivedShown(!m_shelf.showsArchived()); });
    archived->setCheckable(true);
    archived->setChecked(m_shelf.showsArchived());
    archived->setEnabled(m_shelf.hasArchived() || m_shelf.showsArchived());
}

void FilmStrip::rename()
{
    const Film* const film = m_shelf.current();
    if (film == nullptr)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the film"));
    dialog->setLabelText(tr("Title"));
    dialog->setTextValue(film->title);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = film->id](const QString& title) {
                tell(m_shelf.service().retitle(id, title));
            });
    dialog->open();
}

void FilmStrip::setArchived()
{
    if (const Film* const film = m_shelf.current(); film != nullptr)
        tell(m_shelf.service().setArchived(film->id, !film->archived));
}

void FilmStrip::askToWithdraw()
{
    const Film* const film = m_shelf.current();
    if (film == nullptr)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Consent was withdrawn"),
                                tr("Remove the film “%1” for good?").arg(film->title),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"withdrawBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The film and its picture are deleted from the clinic and cannot be brought back here. "
           "That it existed, and that consent was withdrawn today, stays in the record. Backups "
           "made before today still hold the film until they are deleted."));
    QPushButton* const remove = box->addButton(tr("Remove the film"), QMessageBox::AcceptRole);
    remove->setObjectName(u"removeFilm"_s);
    QPushButton* const keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepFilm"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QAbstractButton::clicked, this, [this, id = film->id] {
        m_player.setFilm(nullptr, {}); // lets go of the file
        tell(m_shelf.service().withdrawConsent(id));
    });
    box->open();
}

void FilmStrip::tell(const Status& status)
{
    m_fault = status ? QString() : errorText(status.error()).sentence();
    showChosen();
}

} // namespace ach
