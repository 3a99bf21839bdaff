#include "ui/window/help_windows.h"

#include "core/base/version.h"
#include "ui/actions/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ld3::ui {

namespace {

struct HelpWindows {
    Q_DECLARE_TR_FUNCTIONS(HelpWindows)
};

QDialog* makeWindow(const QString& title, QWidget* content, QWidget* parent) {
    auto* window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::close);
    auto* layout = new QVBoxLayout(window);
    layout->addWidget(content);
    layout->addWidget(buttons);
    return window;
}

}  // namespace

void showAbout(QWidget* parent) {
    auto* content = new QWidget;
    auto* icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(64, 64));
    auto* text = new QLabel(
        HelpWindows::tr("<h3>LD3 Workbench %1</h3>"
                        "<p>Learns the time steps of diffusion samplers.</p>"
                        "<p>Free software under the GNU General Public License, version 3 or "
                        "later.</p>"
                        "<p>Method: Tong et al. 2025, Learning to Discretize Denoising Diffusion "
                        "ODEs.</p>"
                        "<p>Uses Qt %2, QCustomPlot, OpenCV and LibTorch.</p>")
            .arg(QString::fromStdString(kSoftware).section(u' ', -1),
                 QString::fromLatin1(qVersion())));
    text->setWordWrap(true);
    // Small screens would make it too narrow for its height.
    constexpr int kLetters = 50;  // of a line
    text->setMinimumWidth(kLetters * text->fontMetrics().averageCharWidth());
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* layout = new QHBoxLayout(content);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    makeWindow(HelpWindows::tr("About LD3 Workbench"), content, parent)->show();
}

}  // namespace ld3::ui
