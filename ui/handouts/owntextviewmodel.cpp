// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/owntextviewmodel.h"

#include "core/service/handoutservice.h"
#include "core/storage/draftrepository.h"
#include "core/storage/handoutrepository.h"

#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraftDelay = 500; // ms; a draft is stored within a second
constexpr int kTryAgain = 3000;

} // namespace

OwnTextViewModel::OwnTextViewModel(ClinicSession& session, QString page, QObject* parent)
    : QObject(parent), m_session(session), m_page(std::move(page))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OwnTextViewModel::flush);
}

OwnTextViewModel::~OwnTextViewModel()
{
    flush();
}

QString OwnTextViewModel::subject() const
{
    return u"handout:"_s + m_page + u':' + kSheetLanguageCodes.toCode(*m_language);
}

void OwnTextViewModel::begin(SheetLanguage language)
{
    flush();
    m_language = language;
    m_text.clear();
    m_isContinued = false;
    const auto stored = HandoutRepository(m_session.database()).find(m_page, language);
    if (stored && *stored)
        m_text = (*stored)->text;
    const auto draft =
        DraftRepository(m_session.database()).find(m_session.account().id, subject());
    if (draft && *draft && (*draft)->content != m_text) {
        m_text = (*draft)->content;
        m_isContinued = true;
    }
    Q_EMIT writingChanged();
}

void OwnTextViewModel::setText(const QString& text)
{
    if (!m_language || text == m_text)
        return;
    m_text = text;
    m_isTyped = true;
    // Runs on while somebody types, so that a long sentence is not lost as a whole.
    if (!m_timer.isActive())
        m_timer.start(kDraftDelay);
}

void OwnTextViewModel::flush()
{
    m_timer.stop();
    if (!m_language || !m_isTyped)
        return;
    const auto stored =
        DraftRepository(m_session.database())
            .save(m_session.account().id, {subject(), m_text, m_session.clock().now()});
    if (!stored) {
        m_timer.start(kTryAgain);
        Q_EMIT draftFailed(stored.error());
        return;
    }
    m_isTyped = false;
}

Status OwnTextViewModel::removeDraft()
{
    return DraftRepository(m_session.database()).remove(m_session.account().id, subject());
}

void OwnTextViewModel::end()
{
    m_timer.stop();
    m_isTyped = false;
    m_language.reset();
    m_text.clear();
    Q_EMIT writingChanged();
}

Status OwnTextViewModel::store()
{
    if (!m_language)
        return Done{};
    if (auto status = HandoutService(m_session.context()).save(m_page, *m_language, m_text);
        !status)
        return status;
    const Status removed = removeDraft();
    end();
    return removed;
}

Status OwnTextViewModel::discard()
{
    if (!m_language)
        return Done{};
    if (auto status = removeDraft(); !status)
        return status;
    end();
    return Done{};
}

void OwnTextViewModel::leave()
{
    flush();
    if (m_language)
        end();
}

} // namespace ach
