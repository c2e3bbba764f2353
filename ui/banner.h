// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QFrame>
#include <QList>
#include <QPointer>

#include <memory>

class QPushButton;

namespace ui {

namespace Ui {
class Banner;
}

/** Something a person should know, in one or two sentences, with what can be done about it. */
struct Notice
{
    enum class Kind
    {
        Info,
        Success,
        Warning,
        Error
    };
    Kind kind = Kind::Info;
    QString text; ///< plain text
    QList<QAction *> actions; ///< at most two; they must outlive the notice
    bool dismissable = true;
};

/** A calm strip inside the window that shows one notice. Nothing has to be answered before work goes on. */
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /** Shows it in place of an earlier one. Announced to assistive technology once for each new text. */
    void show(const Notice &notice);
    void dismiss();
    [[nodiscard]] QString text() const;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer(QPushButton *button, QAction *action);
    void adoptColors();

    std::unique_ptr<Ui::Banner> m_ui;
    Notice::Kind m_kind = Notice::Kind::Info;
    QList<QMetaObject::Connection> m_offers;
};

} // namespace ui
