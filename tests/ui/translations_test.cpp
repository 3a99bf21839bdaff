#include "tests/ui/ui_fixture.h"
#include "ui/i18n/language_codes.h"
#include "ui/i18n/languages.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QXmlStreamReader>

#include <map>
#include <memory>
#include <tuple>

namespace ld3::ui {
namespace {

/// Context, source text and translator's comment tell messages apart.
using Key = std::tuple<QString, QString, QString>;

struct Message {
    QStringList translations;  ///< several for counts
    QString state;             ///< "", "unfinished", "vanished", "obsolete"
    bool hasCount = false;
};

std::map<Key, Message> readMessages(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::map<Key, Message> messages;
    QString context, source, comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                message = {};
                comment.clear();
                message.hasCount = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"comment") {
                comment = xml.readElementText();
            } else if (xml.name() == u"translation") {
                message.state = xml.attributes().value(QLatin1String("type")).toString();
                if (!message.hasCount) {
                    message.translations.append(xml.readElementText());
                }
            } else if (xml.name() == u"numerusform") {
                message.translations.append(xml.readElementText());
            }
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages[{context, source, comment}] = message;
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return messages;
}

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression kPlaceholder(QStringLiteral("%(?:[1-9]|L?n)"));
    QStringList found;
    for (auto it = kPlaceholder.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    found.sort();
    return found;
}

QString tsFile(const QString& code) {
    return QStringLiteral(LD3_SOURCE_DIR "/translations/ld3_%1.ts").arg(code);
}

class TranslationsTest : public UiFixture {
  protected:
    /// What the sources say now.
    std::map<Key, Message> messagesOfSources(bool onlyWithCount) {
        const QString fresh = filePath(QStringLiteral("fresh.ts"));
        QStringList arguments = {"-silent",
                                 "-I",
                                 LD3_SOURCE_DIR,
                                 LD3_SOURCE_DIR "/ui",
                                 "-source-language",
                                 "en",
                                 "-target-language",
                                 "de"};
        if (onlyWithCount) {
            arguments.append(QStringLiteral("-pluralonly"));
        }
        arguments.append({"-ts", fresh});
        QProcess lupdate;
        lupdate.start(QStringLiteral(LD3_LUPDATE), arguments);
        EXPECT_TRUE(lupdate.waitForFinished(120'000));
        EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
        return readMessages(fresh);
    }
};

TEST_F(TranslationsTest, NoneIsMissingUnfinishedOrLeftOver) {
    for (const Language& language : languages()) {
        const bool isEnglish = language.code == QStringLiteral("en");
        const auto expected = messagesOfSources(isEnglish);
        ASSERT_GT(expected.size(), isEnglish ? 3U : 200U);
        const auto messages = readMessages(tsFile(language.code));
        const std::string name = language.code.toStdString();
        for (const auto& [key, message] : expected) {
            EXPECT_TRUE(messages.count(key) == 1)
                << name << " lacks: " << std::get<1>(key).toStdString();
        }
        for (const auto& [key, message] : messages) {
            const std::string text = name + ": " + std::get<1>(key).toStdString();
            EXPECT_TRUE(expected.count(key) == 1) << "no longer in the sources: " << text;
            EXPECT_EQ(message.state, QString()) << text;
            EXPECT_FALSE(message.translations.isEmpty()) << text;
            EXPECT_FALSE(message.translations.contains(QString())) << "empty: " << text;
        }
    }
}

TEST_F(TranslationsTest, PlaceholdersSurvive) {
    for (const Language& language : languages()) {
        for (const auto& [key, message] : readMessages(tsFile(language.code))) {
            const QStringList expected = placeholdersOf(std::get<1>(key));
            for (const QString& translation : message.translations) {
                QStringList found = placeholdersOf(translation);
                QStringList wanted = expected;
                if (message.hasCount) {
                    // "one run" may say the number in words.
                    for (const char* number : {"%n", "%Ln"}) {
                        found.removeAll(QLatin1String(number));
                        wanted.removeAll(QLatin1String(number));
                    }
                }
                EXPECT_EQ(found, wanted)
                    << language.code.toStdString() << ": " << translation.toStdString();
            }
        }
    }
}

TEST_F(TranslationsTest, FrenchApostrophesAreCurved) {
    static const QRegularExpression kStraight(QStringLiteral("\\p{L}'[\\p{L}%«]"));
    for (const auto& [key, message] : readMessages(tsFile(QStringLiteral("fr")))) {
        for (const QString& translation : message.translations) {
            EXPECT_FALSE(translation.contains(kStraight)) << translation.toStdString();
        }
    }
}

TEST_F(TranslationsTest, EveryLanguageIsInTheProgram) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    const char* const text = "%1 The language changes when the program is started again.";
    QStringList spoken;
    for (const Language& language : languages()) {
        EXPECT_TRUE(installLanguage(language.code)) << language.code.toStdString();
        spoken.append(MainWindow::tr(text));
    }
    EXPECT_EQ(spoken.front(), QLatin1String(text));
    spoken.removeDuplicates();
    EXPECT_EQ(spoken.size(), languages().size());
    QStringList codes, ofCommandLine;
    for (const Language& language : languages()) {
        codes.append(language.code);
    }
    for (const char* code : kLanguageCodes) {
        ofCommandLine.append(QString::fromUtf8(code));
    }
    EXPECT_EQ(codes, ofCommandLine);
}

TEST_F(TranslationsTest, TextsOfQtAreVietnameseToo) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    installLanguage(QStringLiteral("vi"));
    QPlainTextEdit note;
    const std::unique_ptr<QMenu> menu(note.createStandardContextMenu());
    QStringList commands;
    for (const QAction* action : menu->actions()) {
        commands.append(action->text().section(u'\t', 0, 0));
    }
    commands.removeAll(QString());
    EXPECT_EQ(commands,
              QStringList({QStringLiteral("&Hoàn tác"),
                           QStringLiteral("&Làm lại"),
                           QStringLiteral("&Cắt"),
                           QStringLiteral("&Sao chép"),
                           QStringLiteral("&Dán"),
                           QStringLiteral("Xóa"),
                           QStringLiteral("Chọn tất cả")}))
        << commands.join(u'\n').toStdString();

    const QKeySequenceEdit keys;
    EXPECT_EQ(keys.findChild<QLineEdit*>()->placeholderText(), QStringLiteral("Nhấn phím tắt"));

    const QDockWidget dock;
    QStringList buttons;
    for (const auto* button : dock.findChildren<QAbstractButton*>()) {
        buttons.append(button->accessibleName());
    }
    EXPECT_TRUE(buttons.contains(QStringLiteral("Thả nổi")));
    EXPECT_TRUE(buttons.contains(QStringLiteral("Đóng")));

    QColorDialog colors;
    colors.setOption(QColorDialog::DontUseNativeDialog);
    QStringList labels;
    for (const auto* label : colors.findChildren<QLabel*>()) {
        labels.append(label->text());
    }
    EXPECT_TRUE(labels.contains(QStringLiteral("Màu cơ &bản")));
    EXPECT_TRUE(labels.contains(QStringLiteral("&Sắc độ:")));

    QFileDialog files(nullptr, QString(), QDir::tempPath());
    files.setOption(QFileDialog::DontUseNativeDialog);
    EXPECT_EQ(files.findChild<QLabel*>("lookInLabel")->text(), QStringLiteral("Tìm trong:"));
    EXPECT_EQ(files.findChild<QLabel*>("fileNameLabel")->text(), QStringLiteral("Tê&n tệp:"));
    EXPECT_EQ(files.findChild<QWidget*>("toParentButton")->toolTip(),
              QStringLiteral("Thư mục cha"));
}

TEST_F(TranslationsTest, LanguagesAreFoundByTheirRelatives) {
    EXPECT_EQ(languageFor(QStringLiteral("de-AT")), QStringLiteral("de"));
    EXPECT_EQ(languageFor(QStringLiteral("fr_CA")), QStringLiteral("fr"));
    EXPECT_EQ(languageFor(QStringLiteral("zh_Hans_CN")), QStringLiteral("zh_CN"));
    EXPECT_EQ(languageFor(QStringLiteral("vi")), QStringLiteral("vi"));
    EXPECT_EQ(languageFor(QStringLiteral("tlh")), QStringLiteral("en"));
    EXPECT_TRUE(isSpoken(QStringLiteral("en_GB")));
    EXPECT_TRUE(isSpoken(QStringLiteral("zh-Hans-CN")));
    EXPECT_FALSE(isSpoken(QStringLiteral("tlh")));
}

}  // namespace
}  // namespace ld3::ui
