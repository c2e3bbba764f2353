// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportorder.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <memory>

namespace ui {

namespace Ui {
class ExportDialog;
}

/** Asks what shall be exported, of which rows, in which format and where to; shows that it is being written. */
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /** Begins with \a scope, and with the picked rows where there are some. */
    ExportDialog(const ExportSource &source, report::Scope scope, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /** The order was not carried out: it stays open, so that another place can be chosen. */
    void showProblem(const QString &problem);
    /** The order was carried out. */
    void finish();

signals:
    void wanted(const ui::ExportOrder &order);

private:
    enum class Rows
    {
        All,
        Shown,
        Chosen
    };
    using Counts = std::array<int, 3>; ///< by report::Scope

    void fillFormats();
    void connectChoices();
    void refresh();
    void browse();
    void lookAtPath();
    void takePath(const QString &path);
    void takeFormat();
    void order();
    void setWriting(bool isWriting);
    [[nodiscard]] report::Scope scope() const;
    [[nodiscard]] report::Format format() const;
    [[nodiscard]] Rows rows() const;
    [[nodiscard]] const QList<Record> &recordsOf(Rows rows) const;
    [[nodiscard]] const Counts &countsOf(Rows rows) const { return m_counts[static_cast<std::size_t>(rows)]; }

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportSource m_source;
    std::array<Counts, 3> m_counts{}; ///< by Rows
    QString m_folder;
    QString m_suggested; ///< the path as it was last suggested; another one is a person's
    QTimer m_pause; ///< while a path is being typed nobody looks whether it is there
    bool m_isWriting = false;
};

} // namespace ui
