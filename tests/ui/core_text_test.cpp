#include "ui/i18n/core_text.h"

#include "core/base/error.h"
#include "tests/ui/core_error_texts.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/widget_walk.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/experiment/experiment_form.h"
#include "ui/i18n/core_sentences.h"
#include "ui/i18n/languages.h"
#include "ui/i18n/sentences/rooms.h"
#include "ui/jobs/sweep_dialog.h"
#include "ui/models/model_rows.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

namespace ld3::ui {
namespace {

/// What stands between the values of a sentence, without the signs around it: core may put those
/// there elsewhere.
QStringList fixedParts(const QString& sentence) {
    static const QRegularExpression kValue(QStringLiteral("%[1-9]"));
    static const QRegularExpression kSigns(QStringLiteral("^\\W+|\\W+$"));
    QStringList parts;
    for (QString part : sentence.split(kValue, Qt::SkipEmptyParts)) {
        part.remove(kSigns);
        if (part.size() > 3) {
            parts.append(part);
        }
    }
    return parts;
}

/// The sources of "core" or "ui", without the list of sentences itself.
QStringList filesOf(const char* layer) {
    QStringList files;
    QDirIterator found(QStringLiteral(LD3_SOURCE_DIR "/") + QLatin1String(layer),
                       {"*.cpp", "*.h"},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (!path.contains(QStringLiteral("/ui/i18n/sentences/"))) {
            files.append(path);
        }
    }
    return files;
}

QString contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The texts of "core" or "ui" as the compiler joins them.
QString sourcesOf(const char* layer) {
    QString all;
    for (const QString& path : filesOf(layer)) {
        all += contentOf(path);
    }
    static const QRegularExpression kJoint(QStringLiteral("\"\\s*\\n\\s*\""));
    return all.remove(kJoint)
        .replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

/// A language in which all that is known of core stands in «», but for its values.
class MarkedLanguage : public QTranslator {
  public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context,
                      const char* source,
                      const char* /*disambiguation*/,
                      int /*n*/) const override {
        static const QRegularExpression kValue(QStringLiteral("(%[1-9])"));
        if (qstrcmp(context, "CoreText") != 0) {
            return {};
        }
        QString text = QString::fromUtf8(source);
        text.replace(kValue, QStringLiteral("»\\1«"));
        return QStringLiteral("«") + text + QStringLiteral("»");
    }
};

/// What a text has beside known sentences, which a | stands for.
QString unknownPartOf(const QString& text) {
    static const QRegularExpression kKnown(QStringLiteral("«[^«»]*»"));
    return coreText(text).replace(kKnown, QStringLiteral("|"));
}

/// Whether there are words of a sentence: names, settings and numbers are none.
bool hasWords(const QString& text) {
    static const QRegularExpression kNames(QStringLiteral("[\\w-]*_\\w*|--[a-z]+|^\\W*[a-z]+ = "));
    static const QRegularExpression kWords(
        QStringLiteral("[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}|(^|[^A-Za-z])[a-z]{3,} "
                       "| [a-z]{3,}([^A-Za-z]|$)"));
    return QString(text).remove(kNames).contains(kWords);
}

/// Every text of the errors of "core" or "ui" is known, but for some that are no sentences.
/// @returns how many texts there are
qsizetype expectSentences(const char* layer,
                          const QSet<QString>& helpers,
                          const QSet<QString>& noSentences) {
    MarkedLanguage language;
    EXPECT_TRUE(QCoreApplication::installTranslator(&language));
    QSet<QString> texts;
    for (const QString& path : filesOf(layer)) {
        for (const QString& text : errorTexts(contentOf(path), helpers)) {
            texts.insert(text);
            const QString unknown = unknownPartOf(text);
            EXPECT_TRUE(!hasWords(unknown) || noSentences.contains(text))
                << path.toStdString() << " says \"" << text.toStdString()
                << "\"; not in ui/i18n/sentences: " << unknown.toStdString();
        }
    }
    QCoreApplication::removeTranslator(&language);
    for (const QString& text : noSentences) {
        EXPECT_TRUE(texts.contains(text)) << "no such text any more: " << text.toStdString();
    }
    return texts.size();
}

class CoreTextTest : public MainWindowFixture {
  protected:
    ~CoreTextTest() override { installLanguage(QStringLiteral("en")); }

    void speak(const char* language) {
        installLanguage(QLatin1String(language));
        m_window.reset();  // it holds the queue
        open();
    }

    /// Everything that can be read in a window or in a tooltip of it.
    static QStringList textsOf(const QWidget& window) {
        QStringList texts;
        for (const auto* widget : window.findChildren<QWidget*>()) {
            texts << widget->toolTip() << widget->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                texts << label->text();
            }
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
                const QAbstractItemModel* model = view->model();
                for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                    for (int column = 0; column < model->columnCount(); ++column) {
                        texts << model->index(row, column).data().toString()
                              << model->index(row, column).data(Qt::ToolTipRole).toString();
                    }
                }
            }
        }
        return texts;
    }

    /// No sentence of core stands there in English.
    static void expectTranslated(const QWidget& window) {
        const QString all = textsOf(window).join(u'\n');
        for (const QString& sentence : coreSentences()) {
            if (sentence == coreText(sentence)) {
                continue;  // the same in both languages
            }
            for (const QString& part : fixedParts(sentence)) {
                if (coreText(sentence).contains(part)) {
                    continue;  // names
                }
                EXPECT_FALSE(part.size() > 15 && part.contains(u' ') && all.contains(part))
                    << part.toStdString();
            }
        }
    }
};

TEST_F(CoreTextTest, EverySentenceIsOneOfCoreOrOfTheWindow) {
    static const QRegularExpression kValue(QStringLiteral("%([1-9])"));
    const QString core = sourcesOf("core"), window = sourcesOf("ui");
    QSet<QString> ofWindow;
    for (const char* sentence : windowSentences()) {
        ofWindow.insert(QString::fromUtf8(sentence));
    }
    EXPECT_GT(ofWindow.size(), 80);
    EXPECT_GT(coreSentences().size(), 1000);
    QSet<QString> seen;
    for (const QString& sentence : coreSentences()) {
        EXPECT_FALSE(seen.contains(sentence)) << "twice: " << sentence.toStdString();
        seen.insert(sentence);
        int values = 0;
        for (auto it = kValue.globalMatch(sentence); it.hasNext();) {
            EXPECT_EQ(it.next().captured(1).toInt(), ++values) << sentence.toStdString();
        }
        EXPECT_EQ(sentence.count(u'%'), values) << sentence.toStdString();
        const QString& sources = ofWindow.contains(sentence) ? window : core;
        for (const QString& part : fixedParts(sentence)) {
            EXPECT_TRUE(sources.contains(part))
                << sentence.toStdString() << ", part: " << part.toStdString();
        }
    }
}

TEST_F(CoreTextTest, EveryErrorOfCoreIsASentence) {
    // Functions of core that make errors, or pass a text on to one that does.
    const QSet<QString> helpers = {
        "Error",        "bad",           "badState",    "badTime",  "cannotMove", "doesNotFit",
        "fault",        "inside",        "invalid",     "ioError",  "log",        "logged",
        "m_note",       "naturalNumber", "noGradient",  "note",     "refuse",     "require",
        "requireBytes", "takeCounted",   "tensorFault", "tooLarge", "unfit",      "wrong"};
    const QSet<QString> noSentences = {
        // names of commands, functions, options and settings, and numbers
        "ld3 evaluate merge",
        "7, forward",
        "--loss lpips",
        "7, rho = 7",
        "7, times[7] = 7",
        "7, format = 7",
        "7 and 7",
        "7 sample",
        "7 samples",
        // what the program's own parts ask of each other
        "give 7",
        "call 7",
        // ends that another function makes: the whole is a sentence
        "field 7 7",
        "has the wrong type or is out of range",
        "has an unknown value 7",
        "is not known",
        "persistent object of unknown type ''",
        "not the weights of 7 (7)7",
        "no weights for LPIPS (7)7",
        "not a model of a known format7",
        "use 7none, or #rrggbb",
        "check the network at this sigma; try float647"};
    EXPECT_GT(expectSentences("core", helpers, noSentences), 800);
}

TEST_F(CoreTextTest, EveryErrorOfTheWindowIsASentence) {
    EXPECT_GT(expectSentences("ui", {"Error", "known", "nothingToDraw"}, {}), 80);
}

TEST_F(CoreTextTest, AnErrorThatIsNoSentenceIsFound) {
    const QString source = QStringLiteral(
        "throw Error(ErrorCode::Io, \"a new \" + name + (few ? \" problem\" : \" trouble\"),\n"
        "            path.string(), \"check \"\n  \"the path\");  // \"a remark\"\n"
        "return {ErrorCode::Io, std::string(\"no such file\"), where, kRemedy};\n"
        "throw fault(\"some fault\", path); other(\"no error\");");
    EXPECT_EQ(errorTexts(source, {"fault"}).filter(QRegularExpression(QStringLiteral("[a-z]"))),
              QStringList({"a new 7 problem",
                           "a new 7 trouble",
                           "check the path",
                           "no such file",
                           "some fault"}));
    MarkedLanguage language;
    ASSERT_TRUE(QCoreApplication::installTranslator(&language));
    EXPECT_TRUE(hasWords(unknownPartOf(QStringLiteral("a new 7 problem"))));
    EXPECT_EQ(unknownPartOf(QStringLiteral("check the path")), QStringLiteral("|"));
    QCoreApplication::removeTranslator(&language);
}

TEST_F(CoreTextTest, PartsOfALineAreLookedUp) {
    MarkedLanguage language;
    ASSERT_TRUE(QCoreApplication::installTranslator(&language));
    const auto shown = [](const char* text) {
        return coreText(QString::fromUtf8(text)).toStdString();
    };
    // In parentheses, with separators that the sentence itself has.
    EXPECT_EQ(
        shown("not a readable torch.save file (zip: damaged entry a.b): x.pt: check the path"),
        "«not a readable torch.save file» («zip: damaged entry »a.b«»): x.pt: «check the path»");
    EXPECT_EQ(shown("warning: iteration 5: a loss is not a number (training loss nan, gradient "
                    "norm 0.5); there is no schedule to keep yet"),
              "«warning»: «iteration »5«»: «a loss is not a number» («training loss »nan«, "
              "»«gradient norm »0.5«»«»); «there is no schedule to keep yet»");
    // A value at an end ends where another part begins.
    EXPECT_EQ(shown("two learned times have met: iteration 5: use fewer steps"),
              "«two learned times have met»: «iteration »5«»: «use fewer steps»");
    EXPECT_EQ(shown("two\nno such file"), "two\n«no such file»");
    EXPECT_EQ(shown("run.json, damaged"), "run.json, damaged") << "one word may be a field's name";
    EXPECT_EQ(shown("a (b, c"), "a (b, c");
    // More than three values.
    EXPECT_EQ(shown("record data/3 holds 8 bytes, outside which its 4 declared elements of 4 bytes "
                    "would reach"),
              "«record data/»3« holds »8« bytes, outside which its »4« declared elements of »4« "
              "bytes would reach»");
    QCoreApplication::removeTranslator(&language);
}

TEST_F(CoreTextTest, LogsAndFactsOfModelsAreShownInTheLanguage) {
    MarkedLanguage language;
    ASSERT_TRUE(QCoreApplication::installTranslator(&language));
    LogPanel log;
    log.setLog("2026-11-27T01:02:03Z  resumed at iteration 5\n/a/b.pt\n");
    EXPECT_EQ(log.toPlainText().toStdString(),
              "2026-11-27T01:02:03Z  «resumed at iteration »5«»\n/a/b.pt\n");
    log.setLog("");
    log.appendLines({"warning: no such file", "ends after its round, as wished"});
    log.appendText("2026-11-27T01:02:03Z  failed: out of memory\n");
    EXPECT_EQ(log.toPlainText().toStdString(),
              "«warning»: «no such file»\n«ends after its round, as wished»\n"
              "2026-11-27T01:02:03Z  «failed»: «out of memory»");
    ModelInfo info;
    info.facts.push_back({"embedding_type", "positional", "default of the class"});
    QStringList cells;
    for (const TextTable::Row& row : factRows(info, {})) {
        cells += row.cells;
    }
    EXPECT_TRUE(cells.contains(QStringLiteral("«default of the class»")));
    EXPECT_TRUE(cells.contains(QStringLiteral("positional")));
    QCoreApplication::removeTranslator(&language);
}

TEST_F(CoreTextTest, EnglishStaysAsItIs) {
    for (const char* text :
         {"nfe: 2 is too few for UniPC-3 bh2, which needs at least 3",
          "UniPC-3, NFE 1: nfe: 1 is too few for UniPC-3, which needs at least 3",
          "no such file: /a: b; c/50%1.txt: check the path",
          "must lie in (0, 0.5]",
          "something that nobody knows: 0.25 of 1"}) {
        EXPECT_EQ(coreText(QString::fromUtf8(text)).toStdString(), text);
    }
    const Error error(ErrorCode::NotFound, "no such file", "a%1.txt", "check the path");
    EXPECT_EQ(coreText(error).toStdString(), error.what());
}

TEST_F(CoreTextTest, SentencesAndTheirValuesAreTranslated) {
    speak("de");
    EXPECT_EQ(coreText(std::string("nfe: 2 is too few for UniPC-3 bh2, which needs at least 3")),
              QStringLiteral("nfe: 2 ist zu wenig für UniPC-3 bh2; nötig sind mindestens 3"));
    const Error error(ErrorCode::InvalidArgument,
                      "outside the noise schedule's range [0.002, 80]",
                      "sigma",
                      "type a value from 0.002 to 80");
    const QString text = coreText(error);
    EXPECT_TRUE(text.contains(QStringLiteral("0,002"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("0.002"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral(": sigma: "))) << text.toStdString();
    EXPECT_TRUE(coreText(std::string("/data/0.25.pt")) == QStringLiteral("/data/0.25.pt"))
        << "names are no numbers";
}

TEST_F(CoreTextTest, EverySentenceIsStillTranslated) {
    static const QRegularExpression kValue(QStringLiteral("%[1-9]"));
    MarkedLanguage language;
    ASSERT_TRUE(QCoreApplication::installTranslator(&language));
    for (QString text : coreSentences()) {
        text.replace(kValue, QStringLiteral("7"));
        EXPECT_FALSE(hasWords(unknownPartOf(text))) << text.toStdString();
    }
    QCoreApplication::removeTranslator(&language);
}

TEST_F(CoreTextTest, PathsAndNamesOfRunsStayWhole) {
    installLanguage(QStringLiteral("de"));
    const auto shown = [](const char* text) {
        return coreText(QString::fromUtf8(text)).toStdString();
    };
    for (const char* text : {"/x/uniform steps",
                             "/x/edm (default)",
                             "~/runs/60 samples",
                             "runs/all values",
                             "./noise is unknown",
                             "C:\\runs\\uniform steps",
                             "/x/a/uniform steps (out of memory)",
                             "uniform steps",
                             "edm (default)"}) {
        EXPECT_EQ(shown(text), text);
    }
    EXPECT_EQ(shown("/x/uniform steps: check the path"), "/x/uniform steps: den Pfad prüfen");
    EXPECT_EQ(shown("/x/uniform steps/metrics.jsonl, line 3"),
              "/x/uniform steps/metrics.jsonl, Zeile 3");
    EXPECT_EQ(shown("60 steps"), "60 Schritte");
    EXPECT_EQ(shown("not a readable torch.save file (damaged)"),
              "keine lesbare torch.save-Datei (beschädigt)");
    for (const char* text : {"Equal steps in lambda = log(alpha/sigma)",
                             "Quantiles of Beta(0.6, 0.6) in sigma/alpha (diffusers)",
                             "Equal steps in (sigma/alpha)^(1/rho), EDM's formula as published"}) {
        EXPECT_NE(shown(text), text);
    }
}

TEST_F(CoreTextTest, AnErrorOfTheWindowIsShownInItsLanguage) {
    speak("de");
    auto* panel = m_window->findChild<SchedulePanel*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->plot()->curves().size() >= 3; },
                                kLongWaitMilliseconds));
    panel->showSchedules({{QStringLiteral("mine"), testing::handMade("edm", 5)}});
    press(Qt::Key_T, Qt::ControlModifier);
    ScheduleEditor& editor = m_window->scheduleDesk().editor();
    ASSERT_TRUE(editor.hasDraft());
    editor.choose(2);
    panel->showSchedules({});
    panel->setCheckedKinds({});  // nothing to snap to
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* problem = child<QLabel>("draftProblem");
    EXPECT_TRUE(problem->text().contains(QStringLiteral(
        "kein anderer Zeitplan hat eine Zeit zwischen den Nachbarn: Schritt 2: einen anderen "
        "Zeitplan einblenden oder einen anderen Schritt wählen")))
        << problem->text().toStdString();
}

TEST_F(CoreTextTest, NothingOfCoreIsEnglishInAGermanWindow) {
    speak("de");
    auto* filter = child<QLineEdit>("runFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("nfe:x"));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !child<QLabel>("filterProblem")->text().isEmpty(); }));
    m_window->form().setModel(QStringLiteral("/nowhere/model.pt"));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return textsOf(m_window->form())
                .join(u'\n')
                .contains(QStringLiteral("/nowhere/model.pt"));
        },
        kLongWaitMilliseconds));
    m_window->train();
    QTest::qWait(50);
    expectTranslated(*m_window);

    Experiment setup = smallExperiment("a");
    setup.recipe.solver = makeSolverSpec("unipc", 3);
    setup.recipe.nfe = 1;
    SweepDialog sweep(setup, {});
    sweep.setAttribute(Qt::WA_DeleteOnClose, false);
    sweep.show();
    EXPECT_TRUE(sweep.findChild<QLabel*>("sweepLeftOut")->isVisible());
    expectTranslated(sweep);
    EvaluateDialog evaluate({}, m_window->form().experiment());
    evaluate.setAttribute(Qt::WA_DeleteOnClose, false);
    expectTranslated(evaluate);

    ExportPanel exported;
    exported.setSchedule(testing::decoupled(), filePath(QStringLiteral("run")).toStdString());
    for (int format = 0; format < exported.findChild<QComboBox*>("exportFormat")->count();
         ++format) {
        exported.findChild<QComboBox*>("exportFormat")->setCurrentIndex(format);
        expectTranslated(exported);
    }
}

}  // namespace
}  // namespace ld3::ui
