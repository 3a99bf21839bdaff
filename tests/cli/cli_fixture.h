#pragma once

#include "tests/cli/program.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

namespace ld3::testing {

/// The small mixture of the golden data: 3 x 8 x 8 pixels.
inline const std::string kMixture = LD3_TEST_DATA "/ld3/mixture.safetensors";

class Cli : public ::testing::Test {
  protected:
    [[nodiscard]] std::string at(const std::string& name) const {
        return (m_folder.path() / name).string();
    }

    [[nodiscard]] Ended run(Arguments arguments, const std::string& prefix = "") const {
        return runLd3(m_folder.path(), arguments, prefix);
    }

    /// Runs what must succeed.
    Ended must(const Arguments& arguments) const {
        Ended ended = run(arguments);
        EXPECT_EQ(ended.status, 0) << ended.error;
        return ended;
    }

    /// Expects one line "error: what: where: remedy" that holds `text`, and nothing on stdout.
    void mustFail(const Arguments& arguments,
                  int status,
                  const std::string& text,
                  const std::string& prefix = "") const {
        const Ended ended = run(arguments, prefix);
        std::string shown;
        for (const std::string& argument : arguments) {
            shown += argument + " ";
        }
        EXPECT_EQ(ended.status, status) << shown << ended.error;
        EXPECT_EQ(ended.out, "") << shown;
        EXPECT_NE(ended.error.find(text), std::string::npos) << shown << ended.error;
        const size_t line = ended.error.rfind("error: ");
        ASSERT_NE(line, std::string::npos) << shown << ended.error;
        const std::string last = ended.error.substr(line);
        EXPECT_EQ(last.find('\n'), last.size() - 1) << shown << ended.error;
        const size_t where = last.find(": ", 7);
        ASSERT_NE(where, std::string::npos) << last;
        EXPECT_NE(last.find(": ", where + 2), std::string::npos) << last;
    }

    /// A training of the small mixture that takes a moment.
    [[nodiscard]] Arguments smallTraining(const std::string& out) const {
        return {"train",     kMixture, "--solver", "ipndm",   "--order",       "2",
                "--nfe",     "4",      "--train",  "8",       "--valid",       "6",
                "--out",     at(out),  "--dtype",  "float64", "--teacher-nfe", "12",
                "--threads", "1",      "--quiet"};
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

  private:
    TemporaryFolder m_folder;
};

}  // namespace ld3::testing
