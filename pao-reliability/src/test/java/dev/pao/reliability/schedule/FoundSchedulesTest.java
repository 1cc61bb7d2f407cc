package dev.pao.reliability.schedule;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sequences that once ended otherwise than the model says, cut down to what matters. */
final class FoundSchedulesTest {

    @Test
    void aNameThatOutlivedItsFileGoesToTheFileThatIsMended() {
        Schedules.run(List.of(
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(0, 1), new Edit.Raise(1, 0), new Edit.Lower(1))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(1, 0))),
                new Action.Poll(0)));
    }

    @Test
    void whatComesBackToThePlaceOfAnItemIsItsFile() {
        Schedules.run(List.of(
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Move(0, 1), new Edit.Break(1))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(0, 0), new Edit.Raise(1, 0))),
                new Action.Poll(0)));
    }

    @Test
    void whatComesBackToThePlaceOfAnItemIsItsFileWhileAnotherIsBroken() {
        Schedules.run(List.of(
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Move(0, 1), new Edit.Break(1))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(1, 0))),
                new Action.Poll(0)));
    }

    @Test
    void whatComesBackToThePlaceOfAnItemIsItsFileAmongOthersThatWantItsName() {
        Schedules.run(List.of(
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Break(0), new Edit.Raise(1, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Delete(0), new Edit.Raise(2, 0))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0)));
    }

    @Test
    void anItemThatTheBranchTookAwayAndPeopleBroughtBackReturnsWithTheNextFileOfIt() {
        Schedules.run(List.of(
                new Action.Push(List.of(new Edit.Raise(0, 1))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(0, 0))),
                new Action.Poll(0),
                new Action.HoldItem(1, 0, 0, 80),
                new Action.Push(List.of(new Edit.Raise(1, 2))),
                new Action.Poll(0),
                new Action.Push(List.of(new Edit.Raise(0, 1))),
                new Action.Poll(0)));
    }
}
