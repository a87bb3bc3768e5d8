// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/handout.h"
#include "core/document/sheettexts.h"

namespace ach {

/// A leaflet with the name under which it is chosen.
struct HandoutPage {
    QString id; ///< "traffic-light"
    Handout handout;
};

/// The leaflets that come with the program, in one language and in reading order.
class HandoutLibrary {
public:
    /// The page that each clinic writes itself (seed row Z15); it is not among pages().
    static const QString kOwnPage;

    /// Reads resources/texts. `emergencyNumber` stands where the texts say {emergency}.
    /// Fault::Corrupt when a page is missing or has something that the reader does not understand.
    static Result<HandoutLibrary> load(SheetLanguage language,
                                       const QString& emergencyNumber = QStringLiteral("112"));

    const std::vector<HandoutPage>& pages() const { return m_pages; }
    /// Null for an unknown id.
    const Handout* find(const QString& id) const;

private:
    std::vector<HandoutPage> m_pages;
};

/// What a clinician reads behind a source tag: "S4" gives the reference, a tag without one itself.
/// "GK" and "APP" have none: what they mean is a sentence of the window.
QString sourceReference(const QString& tag);

} // namespace ach
