// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sheettexts.h"
#include "core/service/clinicsession.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ach {

/// Writing the clinic's own leaflet in one language. What is typed is kept as a draft in the
/// encrypted database within a second, and becomes the leaflet with store().
class OwnTextViewModel : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive the view-model.
    OwnTextViewModel(ClinicSession& session, QString page, QObject* parent);
    ~OwnTextViewModel() override;

    /// Begins to write in `language`: with the draft that was left, else with the leaflet.
    void begin(SheetLanguage language);
    bool isWriting() const { return m_language.has_value(); }
    /// Empty while nobody writes.
    const std::optional<SheetLanguage>& language() const { return m_language; }
    const QString& text() const { return m_text; }
    /// Whether a draft from earlier is shown, which the leaflet does not say yet.
    bool isContinued() const { return m_isContinued; }
    void setText(const QString& text);
    /// Stores the draft at once.
    void flush();
    /// Makes the text the leaflet and ends writing; on an error writing goes on.
    Status store();
    /// Drops the draft and ends writing.
    Status discard();
    /// Ends writing and keeps the draft, which begin() finds again.
    void leave();

Q_SIGNALS:
    /// Writing began or ended.
    void writingChanged();
    void draftFailed(const ach::Error& error);

private:
    QString subject() const;
    Status removeDraft();
    void end();

    ClinicSession& m_session;
    QString m_page;
    std::optional<SheetLanguage> m_language;
    QString m_text;
    bool m_isContinued = false;
    bool m_isTyped = false;
    QTimer m_timer;
};

} // namespace ach
