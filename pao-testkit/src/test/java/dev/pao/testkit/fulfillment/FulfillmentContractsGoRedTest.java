package dev.pao.testkit.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class FulfillmentContractsGoRedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LetsMarkupThrough, whatARequesterWroteHasNoMeaning",
        "TakesSilenceForNothing, aSystemThatIsAwayIsATransientFailure",
        "TakesSilenceForNothing, refusedCredentialsStall",
        "FindsOnlyWhatItGave, findGivesATicketWhoseAnswerWasLost",
        "KeepsTicketsThatAreGone, statusGivesATicketAsItIs",
        "AcceptsEverything, anOrderThatIsNotAcceptedIsRefused",
        "TellsItsToken, noMessageHoldsASecret",
        "RecordsAKeyTwice, aKeyIsRecordedOnce",
        "GivesTheRightToEverybody, theRightIsGivenToOneAtATime",
        "HoldsTheRightForEver, aLeaseRunsOut",
        "ForgetsChanges, aChangeIsRecordedAndGivesTheRightBack",
        "ForgetsChanges, changesDoNotOverlap",
        "GivesTheNewestFirst, openGivesWhatWaitsLongest"
    })
    void aBrokenPromiseTurnsItsTestRed(String broken, String test) throws ClassNotFoundException {
        assertThat(redTestsOf(Class.forName(BrokenPromises.class.getName() + "$" + broken)))
                .contains(test);
    }

    private static Set<String> redTestsOf(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event ->
                        ((MethodSource) event.getTestDescriptor().getSource().orElseThrow()).getMethodName())
                .collect(Collectors.toSet());
    }
}
