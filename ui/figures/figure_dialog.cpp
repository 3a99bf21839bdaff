#include "ui/figures/figure_dialog.h"

#include "core/base/error.h"
#include "ui/experiment/path_edit.h"
#include "ui/figures/figure_look_form.h"
#include "ui/figures/figure_saving.h"
#include "ui/help/explanation.h"
#include "ui/window/error_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr const char* kFolderKey = "figures/folder";
constexpr const char* kFormatKey = "figures/format";
constexpr int kPreviewDelayMilliseconds = 50;  ///< several changes, one preview

/// Dots of the screen in an inch, as it says of itself where that can be true.
double dotsPerInch(const QScreen& screen) {
    const double physical = screen.physicalDotsPerInch();
    return physical >= 50.0 && physical <= 300.0 ? physical : screen.logicalDotsPerInch();
}

}  // namespace

FigureDialog::FigureDialog(std::vector<FigurePanel> panels,
                           size_t current,
                           FigureSaving* saving,
                           QWidget* parent)
    : QDialog(parent),
      m_panels(std::move(panels)),
      m_panel(new QComboBox),
      m_look(new FigureLookForm),
      m_format(new QComboBox),
      m_path(new PathEdit(tr("Export the figure"), tr("All files (*)"), PathEdit::Mode::Save)),
      m_save(new QPushButton(tr("&Save"))),
      m_copy(new QPushButton(tr("&Copy as command"))),
      m_answer(new QLabel),
      m_sheet(new QWidget),
      m_pages(new QVBoxLayout(m_sheet)),
      m_saving(saving) {
    setObjectName(QStringLiteral("figureDialog"));
    setWindowTitle(tr("Export figures"));
    m_panel->setObjectName(QStringLiteral("figurePanel"));
    m_format->setObjectName(QStringLiteral("figureFormat"));
    m_path->setObjectName(QStringLiteral("figurePath"));
    m_save->setObjectName(QStringLiteral("figureSave"));
    m_copy->setObjectName(QStringLiteral("figureCopyCommand"));
    m_copy->setToolTip(tr("Copy the command line that draws the same figure."));
    m_answer->setObjectName(QStringLiteral("figureAnswer"));
    for (const FigurePanel& panel : m_panels) {
        m_panel->addItem(panel.title);
    }
    m_panel->addItem(tr("All panels, into a folder"));
    for (const FigureFormat& format : figureFormats()) {
        const QString extension = QString::fromStdString(format.extension);
        m_format->addItem(tr("%1 (%2)", "kind of file, extension").arg(format.title, extension),
                          extension);
    }
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(QSettings().value(QLatin1String(kFormatKey)))));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);

    explain(m_panel,
            Explanation{tr("Whose drawing is exported, or those of all into one folder."),
                        {},
                        {},
                        tr("the panel that was used last"),
                        {}});
    explain(m_format,
            Explanation{tr("The kind of file. PDF, SVG and TikZ stay sharp at any size; CSV holds "
                           "the numbers."),
                        {},
                        {},
                        m_format->itemText(0),
                        {}});
    explain(m_path,
            Explanation{tr("The file, or for all panels the folder, that is written."),
                        {},
                        {},
                        tr("the panel's name, in the folder that was used last"),
                        {}});

    setHelpTopic(this, "Figures for papers");

    // The field is the theme's; only the pages on it are paper.
    m_sheet->setObjectName(QStringLiteral("figureSheet"));
    m_sheet->setBackgroundRole(QPalette::Mid);
    m_sheet->setAutoFillBackground(true);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    m_path->line()->setAccessibleName(tr("File"));
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignCenter);

    m_look->enclose(tr("Pa&nel"), m_panel, tr("F&ormat"), m_format);
    auto* left = new QVBoxLayout;
    left->addWidget(m_look);
    left->addStretch(1);
    auto* top = new QHBoxLayout;
    top->addLayout(left);
    top->addWidget(scroll, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_path, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(m_copy);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* last = new QHBoxLayout;
    last->addWidget(m_answer, 1);
    last->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addLayout(bottom);
    layout->addLayout(last);
    resize(920, 560);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connectParts();
    setPanel(current);
    proposePath();
    updatePreview();
}

void FigureDialog::connectParts() {
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelayMilliseconds);
    connect(&m_previewTimer, &QTimer::timeout, this, &FigureDialog::updatePreview);
    connect(m_look, &FigureLookForm::changed, this, [this] {
        m_answer->clear();  // what was saved looks otherwise
        m_previewTimer.start();
    });
    m_drawTimer.setSingleShot(true);
    connect(&m_drawTimer, &QTimer::timeout, this, &FigureDialog::drawNextPreview);
    connect(m_panel, &QComboBox::currentIndexChanged, this, [this] {
        m_path->forgetAgreement();
        proposePath();
        m_previewTimer.start();
    });
    connect(m_panel, &QComboBox::activated, this, [this](int index) {
        Q_EMIT panelChosen(static_cast<size_t>(index));
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(QLatin1String(kFormatKey), m_format->currentData());
        proposePath();
    });
    connect(m_path, &PathEdit::pathChosen, this, &FigureDialog::followTypedFormat);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &FigureDialog::copyCommand);
    connect(m_saving, &FigureSaving::progressed, this, [this](int done, int total) {
        if (done < total) {
            m_answer->setText(tr("Saving: %1 of %2 figures", "numbers")
                                  .arg(locale().toString(done), locale().toString(total)));
        }
    });
    connect(m_saving, &FigureSaving::finished, this, &FigureDialog::showSaved);
    connect(m_saving, &FigureSaving::failed, this, [this](const Error& error) {
        m_save->setEnabled(true);
        m_answer->setText(errorText(error));
    });
}

void FigureDialog::refresh() {
    m_previewTimer.start();
}

void FigureDialog::setPanel(size_t index) {
    m_panel->setCurrentIndex(static_cast<int>(index));
}

bool FigureDialog::isAll() const {
    return m_panel->currentIndex() == static_cast<int>(m_panels.size());
}

std::vector<FigurePanel> FigureDialog::chosen() const {
    return isAll() ? m_panels
                   : std::vector<FigurePanel>{
                         m_panels.at(static_cast<size_t>(m_panel->currentIndex()))};
}

std::string FigureDialog::extension() const {
    return m_format->currentData().toString().toStdString();
}

void FigureDialog::updatePreview() {
    if (m_answer->text() == m_previewProblem) {
        m_answer->clear();
    }
    m_previewProblem.clear();
    while (QLayoutItem* item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pages->addStretch(1);
    m_undrawn = chosen();
    drawNextPreview();
}

void FigureDialog::drawNextPreview() {
    if (m_undrawn.empty()) {
        return;
    }
    const FigurePanel panel = m_undrawn.front();
    m_undrawn.erase(m_undrawn.begin());
    try {
        addPreview(panel);
    } catch (const Error& error) {
        m_previewProblem = errorText(error);
        m_answer->setText(m_previewProblem);
    }
    if (m_undrawn.empty()) {
        endPreview();
    } else {
        m_drawTimer.start(0);
    }
}

void FigureDialog::endPreview() {
    m_pages->addStretch(1);
    const bool isAny = m_pages->count() > 2;
    m_save->setEnabled(isAny && !m_saving->isActive());
    const bool isKnown = isAny && !figureCommands(targets(), m_look->options()).empty();
    m_copy->setEnabled(isKnown);
    if (!isAny && m_previewProblem.isEmpty()) {
        m_previewProblem = tr("Nothing is shown there yet: train a schedule or open a run.");
        m_answer->setText(m_previewProblem);
    }
}

void FigureDialog::addPreview(const FigurePanel& panel) {
    if (!panel.source->hasFigure()) {
        if (panel.prepare) {
            panel.prepare();  // `refresh` comes when it is there
        }
        return;
    }
    const double ratio = devicePixelRatioF();
    panel.source->drawFigure(m_look->options(), [&](const Figure& figure) {
        QImage image = figureImage(figure, dotsPerInch(*screen()) / 72.0 * ratio);
        image.setDevicePixelRatio(ratio);
        auto* page = new QLabel;
        page->setObjectName(QStringLiteral("figurePreview"));
        page->setPixmap(QPixmap::fromImage(image));
        page->setAlignment(Qt::AlignCenter);
        page->setToolTip(tr("%1, at true size: %2 pt by %3 pt", "panel, width, height")
                             .arg(panel.title,
                                  locale().toString(figure.sizePt.width(), 'f', 0),
                                  locale().toString(figure.sizePt.height(), 'f', 0)));
        m_pages->addWidget(page);
    });
}

void FigureDialog::proposePath() {
    if (!m_path->path().isEmpty() && m_path->path() != m_proposed) {
        // A place that the user chose stays; only the ending of another format follows.
        const QFileInfo chosenFile(m_path->path());
        const QString ending = u'.' + chosenFile.suffix();
        if (!isAll() && m_format->findData(ending.toLower()) >= 0) {
            m_path->setPath(chosenFile.dir().filePath(chosenFile.completeBaseName() +
                                                      m_format->currentData().toString()));
        }
        return;
    }
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QSettings().value(QLatin1String(kFolderKey), fallback).toString());
    m_proposed =
        isAll() ? folder.filePath(QStringLiteral("figures"))
                : folder.filePath(QString::fromStdString(chosen().front().fileName + extension()));
    m_path->setPath(m_proposed);
}

void FigureDialog::followTypedFormat() {
    const QString ending = u'.' + QFileInfo(m_path->path()).suffix().toLower();
    const int index = m_format->findData(ending);
    if (!isAll() && index >= 0) {
        m_format->setCurrentIndex(index);
    }
}

std::vector<FigureTarget> FigureDialog::targets() const {
    const QString path = m_path->path();
    if (path.isEmpty()) {
        return {};
    }
    if (isAll()) {
        return figureTargets(m_panels, path.toStdString(), extension());
    }
    const bool hasEnding = !QFileInfo(path).suffix().isEmpty();
    return {{chosen().front(), path.toStdString() + (hasEnding ? "" : extension())}};
}

void FigureDialog::save() {
    const std::vector<FigureTarget> wanted = targets();
    if (wanted.empty()) {
        m_answer->setText(tr("Say first where the figure is to be written."));
        return;
    }
    QStringList files;
    for (const FigureTarget& target : wanted) {
        files.append(QString::fromStdString(target.path.string()));
    }
    if (!m_path->mayWrite(files)) {
        return;
    }
    m_save->setEnabled(false);
    m_saving->start(
        wanted, m_look->options(), isAll() ? m_path->path().toStdString() : std::string());
}

void FigureDialog::showSaved(const SavedFigures& figures) {
    m_save->setEnabled(true);
    m_answer->setText(
        figures.isFolder ? tr("Saved %n figure(s) in %1.", nullptr, figures.count).arg(figures.path)
                         : tr("Saved as %1.").arg(figures.path));
    QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(figures.path).absolutePath());
}

void FigureDialog::copyCommand() {
    const std::vector<FigureTarget> wanted = targets();
    if (wanted.empty()) {
        m_answer->setText(tr("Say first where the figure is to be written."));
        return;
    }
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(figureCommands(wanted, m_look->options())));
    m_answer->setText(tr("Copied %n command(s).", nullptr, static_cast<int>(wanted.size())));
}

void FigureDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // The panels may have changed while the user was in the window behind.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_previewTimer.start();
    }
}

}  // namespace ld3::ui
