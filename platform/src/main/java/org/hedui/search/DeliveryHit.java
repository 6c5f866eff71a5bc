package org.hedui.search;

import java.time.Instant;
import java.util.UUID;
import org.hedui.department.DeliveryState;

/**
 * A delivered file, as a line of what was found.
 *
 * @param dataset the name of what it holds, as 不动产登记
 * @param digest names its suite, as {@code guomi:66c7…}
 */
public record DeliveryHit(
        UUID id, String dataset, String fileName, String digest, DeliveryState state, Instant receivedAt) {}
