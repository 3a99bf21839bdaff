#include "core/base/command_line.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

TEST(CommandLine, QuotesWhatAShellWouldReadOtherwise) {
    EXPECT_EQ(shellQuoted("runs/a-1.json,b=2:3@4+5%"), "runs/a-1.json,b=2:3@4+5%");
    EXPECT_EQ(shellQuoted(""), "''");
    EXPECT_EQ(shellQuoted("a b"), "'a b'");
    EXPECT_EQ(shellQuoted("it's"), "'it'\\''s'");
    EXPECT_EQ(shellQuoted("$(rm x)"), "'$(rm x)'");
    EXPECT_EQ(shellQuoted("λ"), "'λ'");
}

TEST(CommandLine, IsPutTogetherInOrder) {
    CommandLine command("ld3 train");
    command.addValue("my model");
    command.add("--nfe", 5);
    command.addFlag("--no-shuffle");
    command.add("--out", "run");
    EXPECT_EQ(command.text(), "ld3 train 'my model' --nfe 5 --no-shuffle --out run");
}

}  // namespace
}  // namespace ld3
