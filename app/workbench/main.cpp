#include "app/workbench/screenshots.h"
#include "core/base/abandonable.h"
#include "core/base/error.h"
#include "core/base/thread_priority.h"
#include "core/base/version.h"
#include "core/runs/path_kind.h"
#include "ui/i18n/languages.h"
#include "ui/window/color_scheme.h"
#include "ui/window/guarded_application.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/text_zoom.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include <clocale>
#include <cstdio>
#include <memory>
#include <optional>

namespace {

using ld3::ui::MainWindow;

/// What the command line asks for.
struct Wishes {
    std::vector<std::filesystem::path> paths;
    std::filesystem::path runsRoot, model;
    QString screenshot, screenshots, language, theme;
    double screenshotAfterSeconds = 3.0;
    QSize size;
    std::optional<int> textSize;  ///< percent
    bool train = false;
};

[[noreturn]] void refuse(const QString& line) {
    std::fprintf(stderr, "error: %s\n", qPrintable(line));
    std::exit(2);  // NOLINT(concurrency-mt-unsafe): no other thread runs yet
}

/// Whether a path is a model; the window says what is wrong with one that is nothing.
bool isModel(const std::filesystem::path& path) {
    try {
        return ld3::recognisePath(path).kind == ld3::PathKind::Model;
    } catch (const std::exception&) {
        return false;
    }
}

/// Refuses names that are none.
void checkNames(const Wishes& wishes) {
    if (!wishes.language.isEmpty() && !ld3::ui::isSpoken(wishes.language)) {
        QStringList known;
        for (const ld3::ui::Language& language : ld3::ui::languages()) {
            known.append(language.code);
        }
        refuse(QStringLiteral("unknown language: --language %1: write one of %2")
                   .arg(wishes.language, known.join(QStringLiteral(", "))));
    }
    const ld3::ui::ColorScheme theme = ld3::ui::colorSchemeFromName(wishes.theme);
    if (!wishes.theme.isEmpty() && ld3::ui::colorSchemeName(theme) != wishes.theme) {
        refuse(QStringLiteral("unknown theme: --theme %1: write system, light or dark")
                   .arg(wishes.theme));
    }
}

Wishes parseCommandLine() {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Learns the time steps of diffusion samplers and shows it live."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("PATH"),
        QStringLiteral("Models, schedules, folders of runs or evaluations to open, told by their "
                       "content; several runs are compared."),
        QStringLiteral("[PATH…]"));
    const QCommandLineOption runs(
        QStringLiteral("runs"),
        QStringLiteral("Folder that runs are listed from and written to."),
        QStringLiteral("DIR"));
    const QCommandLineOption train(QStringLiteral("train"),
                                   QStringLiteral("Start a training at once."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        QStringLiteral("Write a picture of the window and end."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        QStringLiteral("Write pictures of window, panels and dialogs, when no job runs, and end."),
        QStringLiteral("DIR"));
    const QCommandLineOption after(QStringLiteral("after"),
                                   QStringLiteral("Seconds until the screenshots."),
                                   QStringLiteral("SECONDS"),
                                   QStringLiteral("3"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QStringLiteral("Size of the window, for example 1280x800."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("en, de, fr, zh_CN or vi."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("NAME"));
    const QCommandLineOption textSize(QStringLiteral("text-size"),
                                      QStringLiteral("Size of letters, 80 to 200."),
                                      QStringLiteral("PERCENT"));
    parser.addOptions(
        {runs, train, screenshot, screenshots, after, size, language, theme, textSize});
    parser.process(*qApp);

    Wishes wishes;
    for (const QString& argument : parser.positionalArguments()) {
        const std::filesystem::path path = std::filesystem::absolute(argument.toStdString());
        if (isModel(path)) {
            wishes.model = path;  // known before a training starts
        } else {
            wishes.paths.push_back(path);
        }
    }
    wishes.runsRoot = parser.value(runs).toStdString();
    wishes.train = parser.isSet(train);
    wishes.screenshot = parser.value(screenshot);
    wishes.screenshots = parser.value(screenshots);
    wishes.language = parser.value(language);
    wishes.theme = parser.value(theme);
    checkNames(wishes);
    bool isNumber = false;
    wishes.screenshotAfterSeconds = parser.value(after).toDouble(&isNumber);
    if (!isNumber || wishes.screenshotAfterSeconds < 0.0) {
        refuse(QStringLiteral("not a number of seconds: --after %1: write, for example, 3")
                   .arg(parser.value(after)));
    }
    if (parser.isSet(textSize)) {
        wishes.textSize = parser.value(textSize).toInt();
        const QVector<int>& zooms = ld3::ui::textZooms();
        if (*wishes.textSize < zooms.front() || *wishes.textSize > zooms.back()) {
            refuse(QStringLiteral("not a usable size of letters: --text-size %1: write a number of "
                                  "percent from %2 to %3")
                       .arg(parser.value(textSize))
                       .arg(zooms.front())
                       .arg(zooms.back()));
        }
    }
    if (parser.isSet(size)) {
        const QStringList sides = parser.value(size).split(u'x');
        wishes.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (wishes.size.width() < 400 || wishes.size.height() < 300) {
            refuse(QStringLiteral("not a usable size: --size %1: write, for example, 1280x800")
                       .arg(parser.value(size)));
        }
    }
    return wishes;
}

/// Keeps one window open; makes it anew where another language is chosen.
class Program : public QObject {
  public:
    explicit Program(Wishes wishes) : m_wishes(std::move(wishes)) {}

    void open(const std::vector<std::filesystem::path>& paths) {
        m_window = std::make_unique<MainWindow>(m_wishes.runsRoot);
        connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString& code) {
            // Not inside a signal of the window that goes.
            QTimer::singleShot(0, this, [this, code] { reopen(code); });
        });
        if (m_wishes.size.isValid()) {
            m_window->resize(m_wishes.size);
        }
        m_window->show();
        m_window->open(paths);
    }

    MainWindow& window() { return *m_window; }

    /// Writes the pictures that are wished for and ends the program; those of the panels wait for
    /// the end of the jobs.
    void takeScreenshots() {
        if (!m_wishes.screenshots.isEmpty() && m_window->queue().isActive()) {
            QTimer::singleShot(kAskAgainMilliseconds, this, [this] { takeScreenshots(); });
            return;
        }
        int status = 0;
        try {
            if (!m_wishes.screenshot.isEmpty()) {
                ld3::saveScreenshot(*m_window, m_wishes.screenshot);
            }
            if (!m_wishes.screenshots.isEmpty()) {
                ld3::saveScreenshots(*m_window, m_wishes.screenshots);
            }
        } catch (...) {
            std::fprintf(stderr, "error: %s\n", ld3::currentError("ld3-workbench").what());
            status = 1;
        }
        QApplication::exit(status);
    }

  private:
    static constexpr int kAskAgainMilliseconds = 500;

    void reopen(const QString& language) {
        const std::vector<std::filesystem::path> shown = m_window->shownPaths();
        QApplication::setQuitOnLastWindowClosed(false);
        if (m_window->close()) {  // else it says why it stays
            ld3::ui::installLanguage(language);
            open(shown);
        }
        QApplication::setQuitOnLastWindowClosed(true);
    }

    Wishes m_wishes;
    std::unique_ptr<MainWindow> m_window;
};

int runProgram(int argc, char** argv) {
    ld3::letOthersGiveWay();  // so far, those of OpenBLAS
    ld3::ui::GuardedApplication application(argc, argv);
    // QApplication adopts the user's locale, under which C functions read "0.5" as 0.
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread runs yet
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("ld3-workbench"));
    QCoreApplication::setApplicationName(QStringLiteral("ld3-workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ld3-workbench"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ld3::kVersion));
    const Wishes wishes = parseCommandLine();

    const QSettings settings;
    const QString language = wishes.language.isEmpty()
                                 ? settings.value(ld3::ui::setting::kLanguage).toString()
                                 : wishes.language;
    ld3::ui::installLanguage(ld3::ui::languageFor(language));
    const QString theme = wishes.theme.isEmpty()
                              ? settings.value(ld3::ui::setting::kColorScheme).toString()
                              : wishes.theme;
    ld3::ui::applyColorScheme(ld3::ui::colorSchemeFromName(theme));

    ld3::ui::applyTextZoom(
        wishes.textSize.value_or(settings.value(ld3::ui::setting::kTextZoom, 100).toInt()));

    Program program(wishes);
    program.open(wishes.paths);
    if (!wishes.model.empty()) {
        program.window().openModel(wishes.model);
    }
    if (wishes.train) {
        program.window().train();
    }
    if (!wishes.screenshot.isEmpty() || !wishes.screenshots.isEmpty()) {
        QTimer::singleShot(static_cast<int>(1000.0 * wishes.screenshotAfterSeconds), &program, [&] {
            program.takeScreenshots();
        });
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    try {
        ld3::leaveWith(runProgram(argc, argv));
    } catch (...) {
        std::fprintf(stderr, "error: %s\n", ld3::currentError("ld3-workbench").what());
        ld3::leaveWith(1);
    }
}
