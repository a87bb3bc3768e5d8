// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handoutlibrary.h"
#include "core/service/clinicsession.h"
#include "ui/handouts/leaflet.h"
#include "ui/sheets/sheetpreferences.h"

#include <QObject>

namespace ach {

/// The leaflets of the clinic: which there are, which one is read, and what goes onto paper.
class HandoutsViewModel : public QObject {
    Q_OBJECT

public:
    struct Row {
        QString id;
        QString title;
        QString line; ///< the first words, or those around what was searched
    };

    /// `session` must outlive the view-model. `preferencesFile` as for SheetPreferences.
    HandoutsViewModel(ClinicSession& session, const QString& preferencesFile, QObject* parent);

    SheetLanguage language() const { return m_language; }
    void setLanguage(SheetLanguage language);

    /// Leaflets with every word of `text` in them, whatever its case and accents.
    void setSearchText(const QString& text);
    const QList<Row>& rows() const { return m_rows; }
    const QString& current() const { return m_current; }
    /// Chooses the leaflet that is read and printed; an unknown id changes nothing.
    void setCurrent(const QString& id);
    /// Null when the texts cannot be read; error() says why.
    const Handout* handout() const;
    const std::optional<Error>& error() const { return m_error; }
    /// Whether the page is the clinic's own.
    bool isOwn() const { return m_current == HandoutLibrary::kOwnPage; }
    const SheetTexts& texts() const { return *m_texts; }

    const PainLimits& painLimits() const { return m_painLimits; }
    void setPainLimits(const PainLimits& limits);
    /// Only on paper, never stored.
    const QString& patientName() const { return m_patientName; }
    void setPatientName(const QString& name);
    /// Whether all leaflets are printed as one.
    bool printsAll() const { return m_printsAll; }
    void setPrintsAll(bool all);
    /// Shows `page` in the language of the patient, with the limits of the plan in hand. The name
    /// stays off the paper.
    void explain(const EpisodeId& episode, const QString& page);
    /// Drops the name and the limits of a plan, so that the next patient does not get them.
    void forgetPatient();
    const SheetOptions& options() const { return m_options; }
    void setOptions(const SheetOptions& options);

    /// False while there is nothing on the chosen page.
    bool canPrint() const;
    Leaflet leaflet() const;
    /// The title of what is printed; names no patient.
    QString documentTitle() const;
    /// "What is tendinopathy (nl).pdf"
    QString fileName() const;
    QString folder() const { return m_preferences.folder(); }
    void setFolder(const QString& folder) { m_preferences.setFolder(folder); }

Q_SIGNALS:
    /// The list, or which of its rows is chosen.
    void rowsChanged();
    /// What is read.
    void handoutChanged();
    /// What is printed and how.
    void choicesChanged();

private:
    void read();
    void fillRows();

    ClinicSession& m_session;
    SheetPreferences m_preferences;
    SheetLanguage m_language = SheetLanguage::English;
    std::optional<SheetTexts> m_texts;
    std::vector<HandoutPage> m_pages;
    std::optional<Error> m_error;
    QString m_searchText;
    QList<Row> m_rows;
    QString m_current;
    PainLimits m_painLimits;
    QString m_patientName;
    bool m_printsAll = false;
    SheetOptions m_options;
};

} // namespace ach
