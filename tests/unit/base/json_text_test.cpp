#include "core/base/json_text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

TEST(JsonText, WritesWhatIsNotUtf8WithReplacements) {
    const nlohmann::json json = {{"model", "/models/\xff.pt"}};
    EXPECT_EQ(jsonText(json), "{\"model\":\"/models/\xef\xbf\xbd.pt\"}");
    EXPECT_EQ(jsonText(json, 2), "{\n  \"model\": \"/models/\xef\xbf\xbd.pt\"\n}");
    EXPECT_EQ(jsonText({{"name", "λ"}}), "{\"name\":\"λ\"}");
}

TEST(JsonText, SaysHowATextIsReadBack) {
    EXPECT_EQ(asInJson("a\xff"), "a\xef\xbf\xbd");
    EXPECT_EQ(asInJson("\"quoted\" λ\n"), "\"quoted\" λ\n");
}

}  // namespace

}  // namespace ld3
