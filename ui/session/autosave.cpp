// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/autosave.hpp"

#include "ui/language/core_sentence.hpp"

namespace soma::ui {

namespace {

// Long enough not to write during a drag, short enough that a crash loses at most two seconds.
constexpr int kDelay_ms = 1000;

} // namespace

Autosave::Autosave(SessionStore store, const Session& session, Layout layout, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_session(session)
    , m_layout(std::move(layout)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay_ms);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&session, &Session::contentChanged, this, &Autosave::saveSoon);
}

void Autosave::saveSoon() {
    if (!m_soon.isActive())
        m_soon.start();
}

void Autosave::saveNow() {
    m_soon.stop();
    const auto saved = m_store.save({m_session.content(), m_layout()});
    if (!saved)
        Q_EMIT failed(errorText(saved.error()));
}

} // namespace soma::ui
