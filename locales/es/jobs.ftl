# Tareas largas: importaciones, anulaciones, construcción del índice. En la línea de órdenes y en las páginas.

job-state-waiting = en espera
job-state-running = en curso
job-state-done = terminada
job-state-failed = fallida
job-state-cancelled = detenida

job-kind-import = Importación
job-kind-preview = Previsualización
job-kind-undo = Anulación de una importación
job-kind-evidence-examination = Examen de una prueba
job-kind-likeness = Comparación de textos del registro
job-kind-reindex = Construcción del índice de búsqueda
job-kind-housekeeping = Mantenimiento

# $id: number of a job
job-cancelled = La tarea { $id } se ha detenido y se ha retirado lo que había preparado.
job-cancel-asked = La tarea { $id } se está deteniendo y se está retirando lo que había preparado.
job-done = La tarea { $id } ha terminado.
job-too-late = La tarea { $id } terminó antes de poder detenerse; `mithaq jobs` indica cómo.

job-denied-ended = La cuenta de quien lo pidió ya no está activa, por lo que no se hizo. Debe pedirlo de nuevo alguien que tenga cuenta.
job-denied-role = Quien lo pidió ya no tiene la función necesaria, por lo que no se hizo. Debe pedirlo de nuevo un miembro de la secretaría.
