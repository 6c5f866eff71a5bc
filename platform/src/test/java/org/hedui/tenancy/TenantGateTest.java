package org.hedui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.Test;

class TenantGateTest {
    private static final TenantId BUSY = new TenantId("dongliao");
    private static final TenantId QUIET = new TenantId("chengkou");

    @Test
    void aTenantAtItsLimitWaitsBoundedAndIsToldSoWhileAnotherIsLetIn() {
        TenantGate gate = new TenantGate(2, Duration.ofMillis(20));
        gate.enter(BUSY);
        gate.enter(BUSY);
        assertThatThrownBy(() -> gate.enter(BUSY))
                .isInstanceOf(TenantBusy.class)
                .hasMessageStartingWith("HEDUI-TEN-002: tenant dongliao has 2 transactions under way");
        assertThatCode(() -> gate.enter(QUIET)).doesNotThrowAnyException();
    }

    @Test
    void whoWaitsIsLetInAsSoonAsAnotherLeaves() throws InterruptedException {
        TenantGate gate = new TenantGate(2, Duration.ofSeconds(30));
        gate.enter(BUSY);
        gate.enter(BUSY);
        CountDownLatch in = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            gate.enter(BUSY);
            in.countDown();
        });
        waiting.start();
        gate.leave(BUSY);
        assertThat(in.await(20, TimeUnit.SECONDS)).isTrue();
        waiting.join();
    }

    @Test
    void aGateForOneIsRefusedSinceARefusalMayNeedItsOwnTransactionBeside() {
        assertThatThrownBy(() -> new TenantGate(1, Duration.ofSeconds(1))).hasMessageContaining("at least 2");
    }
}
