#include "core/base/json_fields.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

namespace ld3 {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class JsonFieldsTest : public ::testing::Test {
  protected:
    /// The fault names the file and the field, whatever stands there.
    void expectRefused(const char* value, const std::function<void(const JsonFields&)>& read) {
        nlohmann::json json;
        json["field"] = nlohmann::json::parse(value);
        try {
            read(JsonFields(json, "a.json"));
            ADD_FAILURE() << value << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile) << value;
            EXPECT_EQ(error.where(), "a.json, field") << value;
        }
    }

    const nlohmann::json m_json = nlohmann::json::parse(R"({
        "below": -3, "above": 4, "yes": true, "none": null, "words": ["a", "b"],
        "inner": {"number": 1.5}})");
    const JsonFields m_fields{m_json, "a.json"};
};

TEST_F(JsonFieldsTest, ReadsEachKind) {
    EXPECT_EQ(m_fields.wholeNumber("below"), -3);
    EXPECT_EQ(m_fields.wholeNumber("above"), 4);
    EXPECT_TRUE(m_fields.flag("yes"));
    EXPECT_TRUE(m_fields.flag("none", true));
    EXPECT_FALSE(m_fields.flag("missing", false));
    EXPECT_THAT(m_fields.texts("words"), ElementsAre("a", "b"));
    EXPECT_DOUBLE_EQ(m_fields.part("inner").number("number"), 1.5);
}

TEST_F(JsonFieldsTest, TakesWholeNumbersThatWereNotParsed) {
    nlohmann::json json;
    json["below"] = std::numeric_limits<int>::min();
    json["above"] = std::numeric_limits<int>::max();
    const JsonFields fields(json, "memory");
    EXPECT_EQ(fields.wholeNumber("below"), std::numeric_limits<int>::min());
    EXPECT_EQ(fields.wholeNumber("above"), std::numeric_limits<int>::max());
}

TEST_F(JsonFieldsTest, SaysWhatItFoundAndWhatToWrite) {
    const nlohmann::json json = {{"field", "2147483648"}, {"large", 2147483648}};
    const JsonFields fields(json, "a.json");
    const auto expectSaid =
        [](const std::function<void()>& read, const std::string& found, const std::string& remedy) {
            try {
                read();
                ADD_FAILURE() << found << " was taken";
            } catch (const Error& error) {
                EXPECT_THAT(error.problem(), HasSubstr("found " + found));
                EXPECT_EQ(error.remedy(), remedy);
            }
        };
    const std::string text = "\"2147483648\"";
    expectSaid([&] { (void)fields.count("field"); }, text, "write a whole number");
    expectSaid([&] { (void)fields.wholeNumber("field"); }, text, "write a whole number");
    expectSaid([&] { (void)fields.flag("field"); }, text, "write true or false");
    expectSaid([&] { (void)fields.integer("large"); }, "2147483648", "write a smaller number");
}

TEST_F(JsonFieldsTest, NamesTheFieldOfAnotherKind) {
    for (const char* value : {"1.5",
                              "\"1\"",
                              "true",
                              "null",
                              "[1]",
                              "18446744073709551615",
                              "2147483648",
                              "-2147483649"}) {
        expectRefused(value, [](const JsonFields& fields) { (void)fields.wholeNumber("field"); });
    }
    for (const char* value : {"1", "\"true\"", "null", "[]"}) {
        expectRefused(value, [](const JsonFields& fields) { (void)fields.flag("field"); });
    }
    for (const char* value : {"\"a\"", "[1]", "[\"a\", null]", "{\"a\": \"b\"}", "null"}) {
        expectRefused(value, [](const JsonFields& fields) { (void)fields.texts("field"); });
    }
    for (const char* value : {"\"a\"", "[1]", "null"}) {
        expectRefused(value, [](const JsonFields& fields) { (void)fields.part("field"); });
    }
    try {
        (void)m_fields.part("inner").text("number");
        FAIL() << "a number was taken for a text";
    } catch (const Error& error) {
        EXPECT_THAT(error.where(), HasSubstr("inner, number"));
    }
}

}  // namespace
}  // namespace ld3
