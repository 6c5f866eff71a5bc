package org.hedui.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    @TempDir
    Path folder;

    private KeyRing keys;

    @BeforeEach
    void aKeyRing() {
        keys = KeyRing.create(folder.resolve("keys"), Clock.systemUTC());
    }

    private static ChainHead head(String tenant, long size, char digit) {
        return new ChainHead(new TenantId(tenant), size, String.valueOf(digit).repeat(64));
    }

    private Checkpoint first() {
        return Checkpoint.sign(
                1,
                SampleChain.START,
                Checkpoint.FIRST,
                List.of(head("dongliao", 3, 'a'), head("shashi", 5, 'b')),
                keys);
    }

    private Checkpoint after(Checkpoint before, ChainHead... heads) {
        return Checkpoint.sign(before.number() + 1, before.at().plusSeconds(20), before.digest(), List.of(heads), keys);
    }

    private CheckpointBook book() {
        return new CheckpointBook(keys.verifyingKeys());
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Checkpoint written = first();
        assertThat(Checkpoint.parse(written.text())).isEqualTo(written);
    }

    @Test
    void anyAlteredCharacterIsNoticed() {
        String text = first().text();
        List<Integer> unnoticed = new ArrayList<>();
        for (int place = 0; place < text.length(); place++) {
            char other = text.charAt(place) == '0' ? '1' : '0';
            String altered = text.substring(0, place) + other + text.substring(place + 1);
            if (!isRefused(altered)) {
                unnoticed.add(place);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    private boolean isRefused(String text) {
        try {
            book().take(Checkpoint.parse(text));
            return false;
        } catch (VerificationException | DateTimeException | IllegalArgumentException refused) {
            return true;
        }
    }

    @Test
    void aBookOfManyIsReadAndKnowsWhereEachChainEnded() {
        Checkpoint one = first();
        Checkpoint two = after(one, head("dongliao", 9, 'c'));
        Checkpoint three = after(two);
        CheckpointBook book = CheckpointBook.read(one.text() + two.text() + three.text(), keys.verifyingKeys());
        assertThat(book.heads().values()).containsExactlyInAnyOrder(head("dongliao", 9, 'c'), head("shashi", 5, 'b'));
        assertThat(book.of(new TenantId("dongliao")))
                .containsExactly(
                        new CheckpointBook.Sighting(1, head("dongliao", 3, 'a')),
                        new CheckpointBook.Sighting(2, head("dongliao", 9, 'c')));
        assertThat(book.last()).map(Checkpoint::number).contains(3L);
    }

    @Test
    void aStrangersKeyIsNotTrusted() {
        KeyRing stranger = KeyRing.create(folder.resolve("stranger"), Clock.systemUTC());
        Checkpoint forged = Checkpoint.sign(1, SampleChain.START, Checkpoint.FIRST, List.of(), stranger);
        refuses(book(), forged, "HEDUI-AUD-011");
    }

    @Test
    void whatTheKeySignedBeforeItWasChangedIsStillTrusted() {
        Checkpoint old = first();
        KeyRing rotated = KeyRing.rotate(folder.resolve("keys"), CryptoSuite.GUOMI, Clock.systemUTC());
        CheckpointBook book = new CheckpointBook(rotated.verifyingKeys());
        book.take(old);
        book.take(Checkpoint.sign(2, old.at().plusSeconds(20), old.digest(), List.of(), rotated));
        assertThat(book.last()).map(Checkpoint::number).contains(2L);
    }

    @Test
    void oneLeftOutOneExchangedAndOneOutOfTimeAreRefused() {
        CheckpointBook book = book();
        Checkpoint one = first();
        book.take(one);
        refuses(book, after(after(one)), "HEDUI-AUD-012");
        refuses(book, one, "HEDUI-AUD-012");
        Checkpoint exchanged = Checkpoint.sign(1, SampleChain.START, Checkpoint.FIRST, List.of(), keys);
        refuses(book, after(exchanged), "HEDUI-AUD-013");
        refuses(book, Checkpoint.sign(2, one.at(), one.digest(), List.of(), keys), "HEDUI-AUD-014");
    }

    @Test
    void aChainThatGotShorterOrEndsOtherwiseIsRefused() {
        CheckpointBook book = book();
        Checkpoint one = first();
        book.take(one);
        refuses(book, after(one, head("dongliao", 2, 'a')), "HEDUI-AUD-015");
        refuses(book, after(one, head("dongliao", 3, 'c')), "HEDUI-AUD-015");
        book.take(after(one, head("dongliao", 3, 'a')));
    }

    private static void refuses(CheckpointBook book, Checkpoint checkpoint, String code) {
        assertThatThrownBy(() -> book.take(checkpoint))
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
