/**
 * One suite of algorithms behind one port: {@link org.hedui.crypto.CryptoSuite}, SM2/SM3/SM4 by default, and the keys,
 * {@link org.hedui.crypto.KeyRing}, which live in a file outside the database.
 *
 * <p>Whatever is stored names the suite and the key it was made with ({@link org.hedui.crypto.SealedItem},
 * {@link org.hedui.crypto.Signature}), so that keys and suites can change while old data stays readable. Nothing here
 * knows what is sealed or signed.
 */
@NullMarked
package org.hedui.crypto;

import org.jspecify.annotations.NullMarked;
