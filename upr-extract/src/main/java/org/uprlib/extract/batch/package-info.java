/** Reads many papers, each on its own: finds them in folders, reads them on several threads. */
package org.uprlib.extract.batch;
