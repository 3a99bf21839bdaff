#include "ui/runs/export_panel.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/exporting/export_command.h"
#include "core/exporting/read_back.h"
#include "ui/experiment/path_edit.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"
#include "ui/i18n/local_number.h"
#include "ui/theme/fonts.h"
#include "ui/window/error_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr const char* kFormatKey = "export/format";

QString endText(ExportEnd end) {
    switch (end) {
        case ExportEnd::Exact:
            return ExportPanel::tr("at the smallest noise level, as learned");
        case ExportEnd::AppendZero:
            return ExportPanel::tr("with a zero appended");
        case ExportEnd::ReplaceByZero:
            return ExportPanel::tr("with a zero in place of the last level");
    }
    return {};
}

}  // namespace

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent),
      m_format(new QComboBox),
      m_end(new QComboBox),
      m_preview(new QPlainTextEdit),
      m_statement(new QLabel),
      m_path(new PathEdit(tr("Save the schedule as"), tr("All files (*)"), PathEdit::Mode::Save)),
      m_copy(new QPushButton(tr("&Copy"))),
      m_save(new QPushButton(tr("&Save"))),
      m_copyCommand(new QPushButton(tr("Copy as co&mmand"))),
      m_answer(new QLabel) {
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_end->setObjectName(QStringLiteral("exportEnd"));
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    for (const ExportFormat& format : exportFormats()) {
        m_format->addItem(coreText(format.title), QString::fromStdString(format.name));
    }
    explain(m_format,
            Explanation{tr("The program or file format that the schedule is written for."),
                        {},
                        {},
                        m_format->itemText(0),
                        {}});
    explain(m_end,
            Explanation{tr("Programs differ in what they expect at the end of a list of noise "
                           "levels; the wrong end spoils the samples."),
                        tr("noise levels σ = sigma/alpha"),
                        tr("what the format can hold"),
                        tr("what the program expects"),
                        {}});
    for (QComboBox* box : {m_format, m_end}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_preview->setAccessibleName(tr("What will be written"));
    m_path->line()->setAccessibleName(tr("File"));
    explain(m_path,
            Explanation{tr("The file that the schedule is written to."),
                        {},
                        {},
                        tr("the run's name and the format, in the run's folder"),
                        {}});
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(fixedPitchFont());
    m_preview->setPlaceholderText(
        tr("Train a schedule or open a run; what will be written is shown here."));
    for (QLabel* label : {m_statement, m_answer}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_answer->setObjectName(QStringLiteral("exportAnswer"));
    m_statement->setObjectName(QStringLiteral("exportStatement"));
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Ends"), m_end);
    m_copyCommand->setObjectName(QStringLiteral("exportCopyCommand"));
    m_copyCommand->setToolTip(tr("Copy the command line that writes the same file."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyCommand);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_statement);
    layout->addWidget(m_path);
    layout->addLayout(buttons);
    layout->addWidget(m_answer);

    const int last = m_format->findData(QSettings().value(QLatin1String(kFormatKey)));
    m_format->setCurrentIndex(std::max(0, last));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(QLatin1String(kFormatKey), m_format->currentData());
        offerEnds();
        m_answer->clear();
        updatePreview();
        followEnding();
        proposePath();
    });
    connect(m_end, &QComboBox::currentIndexChanged, this, [this] {
        m_answer->clear();
        updatePreview();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_result->content));
        m_answer->setText(tr("Copied to the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, &ExportPanel::save);
    connect(m_copyCommand, &QPushButton::clicked, this, &ExportPanel::copyCommand);
    offerEnds();
    m_ending = QString::fromStdString(format().extension);
    clear();
}

void ExportPanel::setSchedule(const Schedule& schedule, const std::filesystem::path& folder) {
    m_schedule = schedule;
    if (folder != m_folder) {
        // A training that gets better changes what would be saved, not what was saved.
        m_folder = folder;
        m_answer->clear();
        m_path->forgetAgreement();
    }
    updatePreview();
    proposePath();
}

void ExportPanel::clear() {
    m_schedule.reset();
    m_answer->clear();
    updatePreview();
}

const ExportFormat& ExportPanel::format() const {
    return exportFormats().at(static_cast<size_t>(m_format->currentIndex()));
}

ExportEnd ExportPanel::end() const {
    return static_cast<ExportEnd>(m_end->currentData().toInt());
}

void ExportPanel::offerEnds() {
    const QSignalBlocker block(m_end);
    m_end->clear();
    for (const ExportEnd end : format().ends) {
        m_end->addItem(endText(end), static_cast<int>(end));
    }
    m_end->setCurrentIndex(m_end->findData(static_cast<int>(defaultExportEnd(format().name))));
    m_end->setEnabled(m_end->count() > 1);
}

void ExportPanel::updatePreview() {
    m_result.reset();
    QString text, statement;
    if (m_schedule) {
        try {
            m_result = exportSchedule(*m_schedule, format().name, end());
            text = format().binary ? tr("%n byte(s), not text.",
                                        nullptr,
                                        static_cast<int>(m_result->content.size()))
                                   : QString::fromStdString(m_result->content);
            statement = statements().join(u'\n');
        } catch (const Error& error) {
            statement = errorText(error);
        }
    }
    m_preview->setPlainText(text);
    m_statement->setText(statement);
    m_copy->setEnabled(m_result && !format().binary);
    m_save->setEnabled(m_result.has_value());
    m_copyCommand->setEnabled(m_result && !m_folder.empty());
}

QStringList ExportPanel::statements() const {
    const auto number = [](double value) { return localNumber(value, 2); };
    QStringList lines = {coreText(m_result->endStatement)};
    if (const auto back = readBack(*m_schedule, format().name, *m_result)) {
        if (back->steps == 0.0 && back->told == 0.0) {
            lines.append(tr("Read back, all steps are the same to the last bit."));
        } else {
            lines.append(
                tr("Read back, noise levels of the steps change by at most %1 of their value, "
                   "those told to the network by at most %2.")
                    .arg(number(back->steps), number(back->told)));
        }
    } else if (m_result->roundingLoss > 0.0) {
        lines.append(tr("Rounding changes a noise level by at most %1 of its value.")
                         .arg(number(m_result->roundingLoss)));
    }
    for (const std::string& note : m_result->notes) {
        lines.append(coreText(note));
    }
    const Provenance& origin = m_schedule->provenance;
    if (origin.validationLoss) {
        lines.append(tr("Measured loss of the schedule itself: %1 (%2).", "loss, its name")
                         .arg(localNumber(*origin.validationLoss, 4),
                              QString::fromStdString(origin.lossName)));
    }
    return lines;
}

void ExportPanel::followEnding() {
    const QString before = std::exchange(m_ending, QString::fromStdString(format().extension));
    const QString path = m_path->path();
    // Another ending was typed on purpose.
    if (path != m_proposed && path.endsWith(before, Qt::CaseInsensitive)) {
        m_path->setPath(path.chopped(before.size()) + m_ending);
    }
}

void ExportPanel::proposePath() {
    // A name that the user typed stays.
    if (!m_schedule || (!m_path->path().isEmpty() && m_path->path() != m_proposed)) {
        return;
    }
    const std::filesystem::path name =
        m_folder / (m_folder.filename().string() + "-" + format().name + format().extension);
    m_proposed = QString::fromStdString(name.string());
    m_path->setPath(m_proposed);
}

void ExportPanel::save() {
    const QString path = m_path->path();
    if (path.isEmpty()) {
        m_answer->setText(tr("Say first to which file the schedule is to be written."));
        return;
    }
    // What is previewed now: while the question stands, a training goes on, or another run is
    // shown.
    const std::string content = m_result->content;
    const QString line = command();
    if (!m_path->mayWrite({path})) {
        return;
    }
    // Bringing a file to the disk can take long on a network.
    m_writer.ask(
        path.toStdString(),
        [path = path.toStdString(), content] {
            writeFileAtomically(path, content);
            return path;
        },
        [this, line](const Answer<std::string>& answer) {
            if (answer.error) {
                m_answer->setText(errorText(*answer.error));
                return;
            }
            const QString written = QString::fromStdString(*answer.value);
            m_answer->setText(tr("Saved as %1.").arg(written));
            Q_EMIT saved(written);
            if (!line.isEmpty()) {
                Q_EMIT exported(line);
            }
        });
}

QString ExportPanel::command() const {
    const QString path = m_path->path();
    return m_folder.empty() || path.isEmpty()
               ? QString()
               : QString::fromStdString(
                     exportCommand(m_folder, format().name, end(), path.toStdString()));
}

void ExportPanel::copyCommand() {
    const QString line = command();
    if (line.isEmpty()) {
        m_answer->setText(tr("Say first to which file the schedule is to be written."));
        return;
    }
    QGuiApplication::clipboard()->setText(line);
    m_answer->setText(tr("Copied the command to the clipboard."));
}

}  // namespace ld3::ui
