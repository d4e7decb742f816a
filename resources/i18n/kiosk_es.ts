<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toca para empezar</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Read on at home</source>
        <translation>Sigue leyendo en casa</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there, not here.</source>
        <translation>Apunta al código con la cámara de tu teléfono. La página se abre allí, no aquí.</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>The museum’s newsletter</source>
        <translation>El boletín del museo</translation>
    </message>
    <message>
        <source>Support the museum</source>
        <translation>Apoya al museo</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Previous cards</source>
        <translation>Tarjetas anteriores</translation>
    </message>
    <message>
        <source>Next cards</source>
        <translation>Tarjetas siguientes</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Hazlo más fácil</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The story is set in letters of this size.</source>
        <translation>La historia se lee en letras de este tamaño.</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Low puts every control within reach from a seat.</source>
        <translation>Bajo: todo queda al alcance de quien está sentado.</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Con movimiento</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>ComposeClosed</name>
    <message>
        <source>The guestbook rests for now</source>
        <translation>El libro de visitas descansa por ahora</translation>
    </message>
    <message>
        <source>It cannot be signed at the moment. Everything else is open, and the museum has been told.</source>
        <translation>Por el momento no se puede firmar. Todo lo demás está abierto y el museo ya está avisado.</translation>
    </message>
    <message>
        <source>Your note could not be put in the book; that is no fault of yours, and the museum has been told. What you wrote is still here for a moment: try again.</source>
        <translation>Tu nota no se pudo guardar en el libro. No es culpa tuya y el museo ya está avisado. Lo que escribiste sigue aquí un momento: inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>ComposeDrawing</name>
    <message>
        <source>A sheet to draw on with a finger</source>
        <translation>Una hoja para dibujar con el dedo</translation>
    </message>
    <message>
        <source>Draw or sign here</source>
        <translation>Dibuja o firma aquí</translation>
    </message>
    <message>
        <source>The sheet is full. Take something back to go on.</source>
        <translation>La hoja está llena. Deshaz algo para seguir.</translation>
    </message>
    <message>
        <source>Black ink</source>
        <translation>Tinta negra</translation>
    </message>
    <message>
        <source>Red ink</source>
        <translation>Tinta roja</translation>
    </message>
    <message>
        <source>Blue ink</source>
        <translation>Tinta azul</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Borrar la hoja</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>¿Quién lo lee?</translation>
    </message>
</context>
<context>
    <name>ComposeHead</name>
    <message>
        <source>Draw with your finger</source>
        <translation>Dibuja con el dedo</translation>
    </message>
    <message>
        <source>Write in the guestbook</source>
        <translation>Escribe en el libro</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <translation>Cuélgalo</translation>
    </message>
</context>
<context>
    <name>ComposeName</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
</context>
<context>
    <name>ComposeNotice</name>
    <message>
        <source>To ask, or to have it taken down: speak to staff.</source>
        <translation>¿Dudas, o retirarla? Habla con el personal.</translation>
    </message>
    <message>
        <source>To ask, or to have it taken down: %1.</source>
        <translation>Dudas, o para retirarla: %1.</translation>
    </message>
    <message>
        <source>Staff read every note before it hangs on the wall. It hangs for %1 days; one not hung is erased after %2.</source>
        <translation>El personal lee cada nota antes de colgarla en el muro. Allí queda %1 días; la que no se cuelga se borra a los %2.</translation>
    </message>
    <message>
        <source>We keep your words, your drawing, the language and the time, nothing else. A first name is enough. If you walk away, an unfinished note is erased.</source>
        <translation>Guardamos tus palabras, tu dibujo, el idioma y la hora, nada más. Basta un nombre de pila. Si te vas, la nota sin terminar se borra.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>ComposeSend</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Send it in</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Next: name</source>
        <translation>Al nombre</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>What will you remember?</source>
        <translation>¿Qué vas a recordar?</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>A name has room for %1 characters.</source>
        <translation>En el nombre caben %1 caracteres.</translation>
    </message>
    <message>
        <source>Write or draw something first.</source>
        <translation>Primero escribe o dibuja algo.</translation>
    </message>
    <message>
        <source>Write at least three letters.</source>
        <translation>Escribe al menos tres letras.</translation>
    </message>
    <message>
        <source>Too long. Please shorten it.</source>
        <translation>Demasiado larga. Acórtala, por favor.</translation>
    </message>
    <message>
        <source>Too many lines: a sheet has twelve.</source>
        <translation>Demasiadas líneas: la hoja tiene doce.</translation>
    </message>
    <message>
        <source>Some letters carry too many marks.</source>
        <translation>Algunas letras llevan demasiados signos.</translation>
    </message>
    <message>
        <source>Ten emoji in a row are enough.</source>
        <translation>Diez emojis seguidos son suficientes.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept. Please take some of it back.</source>
        <translation>El dibujo no se puede guardar. Deshaz una parte, por favor.</translation>
    </message>
    <message>
        <source>Many notes at once. Please try again in %1 minutes.</source>
        <translation>Muchas notas a la vez. Vuelve a intentarlo en %1 minutos.</translation>
    </message>
    <message>
        <source>The last note is still drying: %1 s.</source>
        <translation>La última nota aún se seca: %1 s.</translation>
    </message>
    <message>
        <source>The book is full for today. Please come back tomorrow.</source>
        <translation>El libro está lleno por hoy. Vuelve mañana, por favor.</translation>
    </message>
</context>
<context>
    <name>ContentsScreen</name>
    <message>
        <source>The story</source>
        <translation>La historia</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), a minute each</source>
        <translation>
            <numerusform>%n sección, un minuto</numerusform>
            <numerusform>%n secciones, un minuto cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous sections</source>
        <translation>Secciones anteriores</translation>
    </message>
    <message>
        <source>Next sections</source>
        <translation>Secciones siguientes</translation>
    </message>
</context>
<context>
    <name>FilmChapters</name>
    <message>
        <source>Chapter %1: %2, at %3</source>
        <translation>Capítulo %1: %2, en %3</translation>
    </message>
    <message>
        <source>Read about chapter %1: %2</source>
        <translation>Leer sobre el capítulo %1: %2</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>−10 s</source>
        <translation>−10 s</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>Diez segundos atrás</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Ten seconds on</source>
        <translation>Diez segundos adelante</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>FilmEnd</name>
    <message>
        <source>Watch it again</source>
        <translation>Verla otra vez</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Sign the guestbook</source>
        <translation>Firmar el libro</translation>
    </message>
</context>
<context>
    <name>FilmFrame</name>
    <message>
        <source>The film rests today</source>
        <translation>Hoy descansa la película</translation>
    </message>
    <message>
        <source>Everything else is here: the story tells what he said.</source>
        <translation>Todo lo demás está aquí: la historia cuenta lo que dijo.</translation>
    </message>
</context>
<context>
    <name>FilmSeek</name>
    <message>
        <source>Place in the film</source>
        <translation>Momento de la película</translation>
    </message>
</context>
<context>
    <name>FilmSound</name>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translation>Volumen %1 de %2</translation>
    </message>
</context>
<context>
    <name>GuestbookLarge</name>
    <message>
        <source>A drawing</source>
        <translation>Un dibujo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>Un visitante</translation>
    </message>
    <message>
        <source>From the readers of the article, told in our words</source>
        <translation>De los lectores del artículo, contado con nuestras palabras</translation>
    </message>
    <message>
        <source>The museum replies</source>
        <translation>El museo responde</translation>
    </message>
    <message>
        <source>Hang it back</source>
        <translation>Devolver al muro</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <source>Newer note</source>
        <translation>Nota más nueva</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Older note</source>
        <translation>Nota más antigua</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>GuestbookOpened</name>
    <message>
        <source>A note from the guestbook</source>
        <translation>Una nota del libro de visitas</translation>
    </message>
</context>
<context>
    <name>GuestbookPanel</name>
    <message>
        <source>Newer</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <source>Newer notes</source>
        <translation>Notas más nuevas</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Older notes</source>
        <translation>Notas más antiguas</translation>
    </message>
    <message>
        <source>Sign
the book</source>
        <translation>Firma
el libro</translation>
    </message>
    <message>
        <source>Try
again</source>
        <translation>Intentar
de nuevo</translation>
    </message>
    <message>
        <source>Sign the book</source>
        <translation>Firma el libro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>GuestbookSheet</name>
    <message>
        <source>A visitor</source>
        <translation>Un visitante</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Un dibujo</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>The article’s readers</source>
        <translation>Los lectores del artículo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Museum’s reply</source>
        <translation>Respuesta del museo</translation>
    </message>
</context>
<context>
    <name>GuestbookState</name>
    <message>
        <source>It cannot be read or signed at the moment.</source>
        <translation>Por el momento no se puede leer ni firmar.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Nadie ha firmado todavía.</translation>
    </message>
    <message>
        <source>Everything else is open, and the museum has been told.</source>
        <translation>Todo lo demás está abierto y el museo ya está avisado.</translation>
    </message>
    <message>
        <source>Say what you saw, or draw it.</source>
        <translation>Di lo que viste, o dibújalo.</translation>
    </message>
    <message>
        <source>The guestbook rests for now</source>
        <translation>El libro de visitas descansa por ahora</translation>
    </message>
    <message>
        <source>The first page is yours</source>
        <translation>La primera página es tuya</translation>
    </message>
</context>
<context>
    <name>GuestbookTitle</name>
    <message>
        <source>The guestbook</source>
        <translation>El libro de visitas</translation>
    </message>
    <message>
        <source>Notes on the wall: %L1. Newest first.</source>
        <translation>Notas en el muro: %L1. Primero las más nuevas.</translation>
    </message>
    <message>
        <source>One moment: the notes are being hung.</source>
        <translation>Un momento: las notas se cuelgan.</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About this exhibit</source>
        <translation>Acerca de esta exposición</translation>
    </message>
    <message>
        <source>More at home</source>
        <translation>Más en casa</translation>
    </message>
    <message>
        <source>See more at home</source>
        <translation>Ver más en casa</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The film rests today</source>
        <translation>Hoy descansa la película</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Still reading?</source>
        <translation>¿Sigues leyendo?</translation>
    </message>
    <message>
        <source>Without a touch, the screen goes back to the start for the next visitor. A note that is not yet sent is not kept.</source>
        <translation>Si nadie la toca, la pantalla vuelve al inicio para la siguiente persona. Una nota sin enviar no se guarda.</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Make it easier to see and reach</source>
        <translation>Más fácil de ver y de alcanzar</translation>
    </message>
</context>
<context>
    <name>RailPager</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Contents. %1 of %2</source>
        <translation>Índice. %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Signed today</source>
        <translation>Firmadas hoy</translation>
    </message>
    <message>
        <source>In 14 days</source>
        <translation>En 14 días</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>en el servidor</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>Visits start at volume %1</source>
        <translation>Las visitas empiezan con volumen %1</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>The book’s file was damaged or gone: a backup took its place, and notes saved from the old file: %L1.</source>
        <translation>El archivo del libro estaba dañado o no estaba: una copia ocupa su lugar; notas salvadas del archivo antiguo: %L1.</translation>
    </message>
    <message>
        <source>The book’s file was damaged or gone and there was no backup. It began anew; notes saved from the old file: %L1.</source>
        <translation>El archivo del libro estaba dañado o no estaba, y no había copia. Empezó de nuevo; notas salvadas del archivo antiguo: %L1.</translation>
    </message>
    <message>
        <source>The book was full: no more notes were taken that day.</source>
        <translation>El libro se llenó: ese día no se aceptaron más notas.</translation>
    </message>
    <message>
        <source>No backup could be made. The log says why.</source>
        <translation>No se pudo hacer la copia. El registro dice por qué.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was changed, or it was off for a month. Is its date right? Notes are erased by it again in three nights.</source>
        <translation>El reloj del kiosco cambió, o estuvo apagado un mes. ¿Es correcta su fecha? Según ella se vuelven a borrar notas dentro de tres noches.</translation>
    </message>
    <message>
        <source>The old file: %1</source>
        <translation>El archivo antiguo: %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>The guestbook, for staff</source>
        <translation>El libro de visitas, para el personal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The guestbook cannot be read now. The log says why.</source>
        <translation>Ahora no se puede leer el libro de visitas. El registro dice por qué.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <source>No PIN was set yet. On the kiosk’s computer, type: %1</source>
        <translation>Aún no hay PIN. En la computadora del quiosco, escriba: %1</translation>
    </message>
    <message>
        <source>Too many tries. It opens again in %1 minutes.</source>
        <translation>Demasiados intentos. Se abre de nuevo en %1 minutos.</translation>
    </message>
    <message>
        <source>Too many tries. It opens again in %1 s.</source>
        <translation>Demasiados intentos. Se abre de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>Enter the PIN. This screen closes by itself.</source>
        <translation>Escriba el PIN. Esta pantalla se cierra sola.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation>Borrar una cifra</translation>
    </message>
</context>
<context>
    <name>StaffReply</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>The museum’s reply</source>
        <translation>La respuesta del museo</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>No responder</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>datos de contacto</translation>
    </message>
    <message>
        <source>mixed scripts in the name</source>
        <translation>alfabetos mezclados en el nombre</translation>
    </message>
    <message>
        <source>like another</source>
        <translation>parecida a otra</translation>
    </message>
    <message>
        <source>keys at random</source>
        <translation>teclas al azar</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>Un visitante</translation>
    </message>
    <message>
        <source>(%1 nearly the same)</source>
        <translation>(%1 casi iguales)</translation>
    </message>
    <message>
        <source>Held for: %1</source>
        <translation>Retenida por: %1</translation>
    </message>
    <message>
        <source>The museum replies: %1</source>
        <translation>El museo responde: %1</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Descolgar</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>No colgar</translation>
    </message>
    <message>
        <source>Fewer actions</source>
        <translation>Menos acciones</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>StaffSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for words or a day</source>
        <translation>Buscar palabras o un día</translation>
    </message>
    <message>
        <source>Words, or a day: 2026-06-01</source>
        <translation>Palabras, o un día: 2026-06-01</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>Palabras o un día</translation>
    </message>
    <message>
        <source>Search for everything again</source>
        <translation>Buscar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Waiting %L1</source>
        <translation>En espera %L1</translation>
    </message>
    <message>
        <source>On the wall %L1</source>
        <translation>En el muro %L1</translation>
    </message>
    <message>
        <source>Hidden %L1</source>
        <translation>Ocultas %L1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>See more at home</source>
        <translation>Ver más en casa</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Your note is in the book and hangs on the wall now.</source>
        <translation>Tu nota está en el libro y ya cuelga en el muro.</translation>
    </message>
    <message>
        <source>Your note is in the book. The museum’s staff read it first; after that it can hang on this wall for %1 days.</source>
        <translation>Tu nota está en el libro. Primero la lee el personal del museo; después puede colgar en este muro %1 días.</translation>
    </message>
    <message>
        <source>Read the wall</source>
        <translation>Leer el muro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Where will you begin?</source>
        <translation>¿Por dónde empiezas?</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>Tap an event or a place. Drag the years and the traveller goes along.</source>
        <translation>Toca un suceso o un lugar. Arrastra los años y el viajero te acompaña.</translation>
    </message>
    <message>
        <source>More, %1 of %2</source>
        <translation>Más, %1 de %2</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>TimelineCardText</name>
    <message>
        <source>Not certain: %1</source>
        <extracomment>%1 is a sentence that says what is doubtful</extracomment>
        <translation>No es seguro: %1</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Previous event</source>
        <translation>Suceso anterior</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Suceso siguiente</translation>
    </message>
    <message>
        <source>More years</source>
        <translation>Más años</translation>
    </message>
    <message>
        <source>Fewer years</source>
        <translation>Menos años</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Toda la vida</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play the journey</source>
        <translation>Ver el viaje</translation>
    </message>
</context>
<context>
    <name>TimelineKinds</name>
    <message>
        <source>Show which events?</source>
        <translation>¿Qué sucesos mostrar?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>TimelineMap</name>
    <message>
        <source>Nearer on the map</source>
        <translation>Acercar el mapa</translation>
    </message>
    <message>
        <source>Further off on the map</source>
        <translation>Alejar el mapa</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 y %n lugar más</numerusform>
            <numerusform>%1 y %n lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Exile</source>
        <translation>Exilio</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Atentado</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>by rail</source>
        <translation>en tren</translation>
    </message>
    <message>
        <source>by sea</source>
        <translation>por mar</translation>
    </message>
    <message>
        <source>by land</source>
        <translation>por tierra</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written: d, MMMM and yyyy are the day, the month&apos;s name and the year</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written where there is little room; MMM is the month&apos;s short name</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day is written where the year follows later: d and MMMM are the day and the month&apos;s name</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 Old Style</source>
        <translation>%1 (calendario antiguo)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Signs and accents</source>
        <translation>Signos y acentos</translation>
    </message>
    <message>
        <source>Take back a letter</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
</TS>
