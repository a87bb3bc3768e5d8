// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clinicdetailsviewmodel.h"

#include "core/service/logoservice.h"
#include "core/storage/logorepository.h"

#include <array>
#include <chrono>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPause{300};
constexpr std::chrono::seconds kRetry{2};

constexpr std::array kFields{
    ClinicDetailsViewModel::Field::Name, ClinicDetailsViewModel::Field::Address,
    ClinicDetailsViewModel::Field::Phone, ClinicDetailsViewModel::Field::OpeningHours};

QString Clinic::*partOf(ClinicDetailsViewModel::Field field)
{
    switch (field) {
    case ClinicDetailsViewModel::Field::Name:
        return &Clinic::name;
    case ClinicDetailsViewModel::Field::Address:
        return &Clinic::address;
    case ClinicDetailsViewModel::Field::Phone:
        return &Clinic::phone;
    case ClinicDetailsViewModel::Field::OpeningHours:
        break;
    }
    return &Clinic::openingHours;
}

} // namespace

ClinicDetailsViewModel::ClinicDetailsViewModel(ClinicSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    connect(&m_pause, &QTimer::timeout, this, &ClinicDetailsViewModel::flush);
    connect(&m_retry, &QTimer::timeout, this, &ClinicDetailsViewModel::flush);
    connect(&session.events(), &RecordEvents::clinicChanged, this, [this] {
        if (!m_isWaiting) {
            read();
            Q_EMIT changed();
        }
    });
    read();
}

ClinicDetailsViewModel::~ClinicDetailsViewModel()
{
    flush();
}

void ClinicDetailsViewModel::read()
{
    const auto clinic = m_session.clinic();
    if (!clinic)
        return;
    for (const Field field : kFields)
        m_texts.insert(field, (*clinic).*partOf(field));
}

void ClinicDetailsViewModel::setText(Field field, const QString& text)
{
    if (text == m_texts.value(field))
        return;
    m_texts.insert(field, text);
    m_isWaiting = true;
    m_pause.start();
}

QByteArray ClinicDetailsViewModel::logo() const
{
    return LogoRepository(m_session.database()).pngOrNone();
}

Status ClinicDetailsViewModel::setLogo(const QByteArray& png)
{
    LogoService service(m_session.context());
    if (png.isEmpty())
        return service.change(std::nullopt);
    const auto logo = ClinicLogo::fromPng(png);
    return logo ? service.change(*logo) : Status(logo.error());
}

void ClinicDetailsViewModel::flush()
{
    m_pause.stop();
    m_retry.stop();
    if (!m_isWaiting)
        return;
    m_error.reset();
    auto clinic = m_session.clinic(); // read again: what others change stays
    if (clinic) {
        for (const Field field : kFields)
            (*clinic).*partOf(field) = m_texts.value(field).trimmed();
        if (const Status status = m_session.changeClinic(*clinic); !status)
            m_error = status.error();
    } else {
        m_error = clinic.error();
    }
    m_isWaiting = m_error.has_value();
    if (m_error && m_error->fault != Fault::Invalid)
        m_retry.start();
    Q_EMIT stateChanged();
}

std::optional<ClinicDetailsViewModel::Field> ClinicDetailsViewModel::errorField() const
{
    if (!m_error || m_error->fault != Fault::Invalid)
        return std::nullopt;
    for (const auto& [name, field] :
         {std::pair{u"address"_s, Field::Address}, std::pair{u"phone"_s, Field::Phone},
          std::pair{u"opening_hours"_s, Field::OpeningHours}}) {
        if (m_error->detail == name)
            return field;
    }
    return Field::Name;
}

} // namespace ach
