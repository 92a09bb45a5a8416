// SPDX-License-Identifier: GPL-3.0-or-later
// The latest-wins worker under many requests, and when it goes away at any moment.
#include "core/work/latest_wins.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>

namespace soma {
namespace {

TEST(LatestWins, DropsAllButTheLatestOfThoseThatWait) {
    std::latch started(1);
    std::latch release(1);
    std::latch done(2);
    std::vector<int> handled;
    LatestWins<int> worker([&](int request, const Ticket&) {
        handled.push_back(request);
        if (request == 1) {
            started.count_down();
            release.wait();
        }
        done.count_down();
    });
    worker.submit(1);
    started.wait();
    worker.submit(2);
    worker.submit(3);
    worker.submit(4);
    release.count_down();
    done.wait();
    EXPECT_EQ(handled, (std::vector<int>{1, 4}));
}

TEST(LatestWins, TellsARefinementThatANewerRequestWaits) {
    std::latch started(1);
    std::latch second(1);
    std::atomic<bool> superseded = false;
    std::atomic<bool> shutdown = true;
    LatestWins<int> worker([&](int request, const Ticket& ticket) {
        if (request == 2) {
            second.count_down();
            return;
        }
        started.count_down();
        while (!ticket.superseded().stop_requested())
            std::this_thread::yield();
        superseded = true;
        shutdown = ticket.shutdown().stop_requested();
    });
    worker.submit(1);
    started.wait();
    const auto id = worker.submit(2);
    second.wait();
    EXPECT_EQ(id, RequestId{2});
    EXPECT_TRUE(superseded);
    EXPECT_FALSE(shutdown);
}

TEST(LatestWins, EndsARunningHandlerAtDestruction) {
    std::latch started(1);
    {
        LatestWins<int> worker([&](int, const Ticket& ticket) {
            started.count_down();
            while (!ticket.shutdown().stop_requested())
                std::this_thread::yield();
            EXPECT_TRUE(ticket.superseded().stop_requested());
        });
        worker.submit(1);
        started.wait();
    }
    SUCCEED();
}

TEST(LatestWins, SurvivesDestructionRightAfterARequest) {
    for (int i = 0; i < 500; ++i) {
        LatestWins<int> worker([](int, const Ticket& ticket) {
            while (!ticket.superseded().stop_requested())
                std::this_thread::yield();
        });
        worker.submit(i);
        if (i % 2 == 0)
            worker.submit(i);
    }
    SUCCEED();
}

} // namespace
} // namespace soma
