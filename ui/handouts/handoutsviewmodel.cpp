// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutsviewmodel.h"

#include "core/document/handoutreader.h"
#include "core/patient/searchtokens.h"
#include "core/storage/episoderepository.h"
#include "core/storage/handoutrepository.h"
#include "core/storage/logorepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

SheetLanguage languageOfWindow()
{
    switch (QLocale().language()) {
    case QLocale::Dutch:
        return SheetLanguage::Dutch;
    case QLocale::German:
        return SheetLanguage::German;
    default:
        return SheetLanguage::English;
    }
}

bool hasAll(const QString& folded, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

/// The first line that has one of `words`; without one the first line below the title.
QString shownLine(const Handout& handout, const QStringList& words)
{
    const QStringList lines = plainText(handout).split(u'\n');
    for (const QString& word : words) {
        for (const QString& line : lines.mid(1)) {
            if (foldForSearch(line).contains(word))
                return line;
        }
    }
    return lines.value(1);
}

} // namespace

HandoutsViewModel::HandoutsViewModel(ClinicSession& session, const QString& preferencesFile,
                                     QObject* parent)
    : QObject(parent), m_session(session), m_preferences(preferencesFile),
      m_language(languageOfWindow()), m_options(m_preferences.options())
{
    connect(&session.events(), &RecordEvents::clinicChanged, this, &HandoutsViewModel::read);
    read();
}

void HandoutsViewModel::read()
{
    m_error.reset();
    m_pages.clear();
    const auto texts = SheetTexts::load(m_language);
    const auto library = HandoutLibrary::load(m_language);
    const auto own =
        HandoutRepository(m_session.database()).find(HandoutLibrary::kOwnPage, m_language);
    if (texts && library && own) {
        m_texts = *texts;
        m_pages = library->pages();
        HandoutPage page{HandoutLibrary::kOwnPage, {}};
        if (*own)
            page.handout = readHandout((*own)->text).handout;
        if (page.handout.title.isEmpty())
            page.handout.title = m_texts->text(u"handout.causes"_s);
        m_pages.push_back(std::move(page));
    } else {
        m_error = !texts ? texts.error() : !library ? library.error() : own.error();
    }
    if (m_current.isEmpty() && !m_pages.empty())
        m_current = m_pages.front().id;
    fillRows();
    Q_EMIT handoutChanged();
    Q_EMIT choicesChanged();
}

void HandoutsViewModel::fillRows()
{
    const QStringList words = searchWords(m_searchText);
    m_rows.clear();
    for (const HandoutPage& page : m_pages) {
        if (hasAll(foldForSearch(plainText(page.handout)), words))
            m_rows.append({page.id, page.handout.title, shownLine(page.handout, words)});
    }
    Q_EMIT rowsChanged();
}

void HandoutsViewModel::setLanguage(SheetLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    read();
}

void HandoutsViewModel::setSearchText(const QString& text)
{
    m_searchText = text;
    fillRows();
}

void HandoutsViewModel::setCurrent(const QString& id)
{
    if (id == m_current || std::ranges::find(m_pages, id, &HandoutPage::id) == m_pages.end())
        return;
    m_current = id;
    Q_EMIT rowsChanged();
    Q_EMIT handoutChanged();
    Q_EMIT choicesChanged();
}

const Handout* HandoutsViewModel::handout() const
{
    const auto page = std::ranges::find(m_pages, m_current, &HandoutPage::id);
    return page == m_pages.end() ? nullptr : &page->handout;
}

void HandoutsViewModel::setPainLimits(const PainLimits& limits)
{
    if (limits == m_painLimits)
        return;
    m_painLimits = limits;
    Q_EMIT handoutChanged();
    Q_EMIT choicesChanged();
}

void HandoutsViewModel::setPatientName(const QString& name)
{
    m_patientName = name;
    Q_EMIT choicesChanged();
}

void HandoutsViewModel::setPrintsAll(bool all)
{
    m_printsAll = all;
    Q_EMIT choicesChanged();
}

void HandoutsViewModel::explain(const EpisodeId& episode, const QString& page)
{
    forgetPatient();
    Database& database = m_session.database();
    if (const auto record = EpisodeRepository(database).find(episode)) {
        const auto patient = PatientRepository(database).find(record->patient);
        const auto language = patient
            ? kSheetLanguageCodes.fromCode(QStringView(patient->language).left(2))
            : std::nullopt;
        if (language)
            setLanguage(*language);
        const auto programme = ProgrammeRepository(database).latest(episode);
        if (programme && *programme)
            setPainLimits((*programme)->limits);
    }
    setCurrent(page);
}

void HandoutsViewModel::forgetPatient()
{
    m_patientName.clear();
    m_painLimits = {};
    Q_EMIT handoutChanged();
    Q_EMIT choicesChanged();
}

void HandoutsViewModel::setOptions(const SheetOptions& options)
{
    m_options = options;
    m_preferences.setOptions(options);
    Q_EMIT choicesChanged();
}

bool HandoutsViewModel::canPrint() const
{
    const Handout* const own = handout();
    return own != nullptr && (m_printsAll || !own->isEmpty());
}

Leaflet HandoutsViewModel::leaflet() const
{
    Leaflet leaflet;
    leaflet.language = m_language;
    if (const auto clinic = m_session.clinic()) {
        leaflet.practiceName =
            clinic->isSample ? m_texts->text(u"header.sample"_s, {clinic->name}) : clinic->name;
        leaflet.practiceAddress = clinic->address;
        leaflet.practicePhone = clinic->phone;
        leaflet.practiceHours = clinic->openingHours;
    }
    leaflet.practiceLogo = LogoRepository(m_session.database()).pngOrNone();
    leaflet.patientName = m_patientName.simplified();
    leaflet.painLimits = m_painLimits;
    for (const HandoutPage& page : m_pages) {
        if (!page.handout.isEmpty() && (m_printsAll || page.id == m_current))
            leaflet.handouts.push_back(page.handout);
    }
    return leaflet;
}

QString HandoutsViewModel::documentTitle() const
{
    if (m_printsAll)
        return m_texts->text(u"handout.all"_s);
    return handout() != nullptr ? handout()->title : QString();
}

QString HandoutsViewModel::fileName() const
{
    static const QRegularExpression unsafe(u"[^\\w \\-]"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    constexpr int kLongest = 80;
    const QString title = documentTitle().remove(unsafe).simplified().left(kLongest);
    return (title.isEmpty() ? m_current : title) + u" ("_s + kSheetLanguageCodes.toCode(m_language)
        + u").pdf"_s;
}

} // namespace ach
