#include "ui/i18n/core_text.h"

#include "core/base/error.h"
#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/widget_walk.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/experiment/experiment_form.h"
#include "ui/i18n/core_sentences.h"
#include "ui/i18n/languages.h"
#include "ui/jobs/sweep_dialog.h"
#include "ui/runs/export_panel.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>

namespace ld3::ui {
namespace {

/// What stands between the values of a sentence.
QStringList fixedParts(const QString& sentence) {
    static const QRegularExpression kValue(QStringLiteral("%[1-9]"));
    QStringList parts;
    for (const QString& part : sentence.split(kValue, Qt::SkipEmptyParts)) {
        if (part.trimmed().size() > 3) {
            parts.append(part.trimmed());
        }
    }
    return parts;
}

/// Core's texts as the compiler joins them.
QString sourcesOfCore() {
    QString all;
    QDirIterator files(QStringLiteral(LD3_SOURCE_DIR "/core"),
                       {"*.cpp"},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    static const QRegularExpression kJoint(QStringLiteral("\"\\s*\\n\\s*\""));
    return all.remove(kJoint).replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

class CoreTextTest : public MainWindowFixture {
  protected:
    ~CoreTextTest() override { installLanguage(QStringLiteral("en")); }

    void speak(const char* language) {
        installLanguage(QLatin1String(language));
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
                EXPECT_FALSE(part.size() > 15 && part.contains(u' ') && all.contains(part))
                    << part.toStdString();
            }
        }
    }
};

TEST_F(CoreTextTest, EverySentenceIsOneOfCore) {
    const QString core = sourcesOfCore();
    EXPECT_GT(coreSentences().size(), 100);
    for (const QString& sentence : coreSentences()) {
        EXPECT_LE(sentence.count(u'%'), 3) << sentence.toStdString();
        for (const QString& part : fixedParts(sentence)) {
            EXPECT_TRUE(core.contains(part))
                << sentence.toStdString() << ", part: " << part.toStdString();
        }
    }
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
