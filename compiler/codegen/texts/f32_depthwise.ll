; LLVM 22.1.0, sources 6596ded8260d1c7eb6c2c21f9ff47d0d84c4d3b629b3beedaddb5248f054a6e5
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_depthwise(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.58.i = getelementptr i8, ptr %.1, i64 104
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.109.i = getelementptr i8, ptr %.1, i64 112
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !0
  %.160.i = getelementptr i8, ptr %.1, i64 128
  %.161.i = load i64, ptr %.160.i, align 8, !noalias !0
  %.211.i = getelementptr i8, ptr %.1, i64 216
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !0
  %.262.i = getelementptr i8, ptr %.1, i64 120
  %.263.i = load i64, ptr %.262.i, align 8, !noalias !0
  %.303.i = sub i64 %.4, %.3
  %.348.i154.not = icmp slt i64 %.303.i, 1
  br i1 %.348.i154.not, label %f32_depthwise.body.exit, label %B296.if.i.lr.ph

B296.if.i.lr.ph:                                  ; preds = %.6
  %.464.i = getelementptr i8, ptr %.1, i64 208
  %.465.i = load i64, ptr %.464.i, align 8, !noalias !0
  %.162.i = getelementptr i8, ptr %.1, i64 192
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !3
  %.213.i = getelementptr i8, ptr %.1, i64 152
  %.214.i = load i64, ptr %.213.i, align 8, !noalias !3
  %.262.i1 = getelementptr i8, ptr %.1, i64 160
  %.263.i2 = load i64, ptr %.262.i1, align 8, !noalias !3
  %.314.i = getelementptr i8, ptr %.1, i64 184
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !3
  %.363.i = getelementptr i8, ptr %.1, i64 200
  %.364.i = load i64, ptr %.363.i, align 8, !noalias !3
  %.9.i12 = add i64 %.163.i, -1
  %.414.i = getelementptr i8, ptr %.1, i64 176
  %.415.i3 = load i64, ptr %.414.i, align 8, !noalias !3
  %.462.i = getelementptr i8, ptr %.1, i64 136
  %.463.i = load i64, ptr %.462.i, align 8, !noalias !3
  %.521.i = getelementptr i8, ptr %.1, i64 256
  %.522.i = load i64, ptr %.521.i, align 8, !noalias !3
  %.570.i = getelementptr i8, ptr %.1, i64 272
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !3
  %.621.i = load i64, ptr %.1, align 8, !noalias !3
  %.622.i = lshr i64 %.621.i, 48
  %.624.i = load ptr, ptr %.2, align 8, !noalias !3
  %.625.i = and i64 %.621.i, 281474976710655
  %.626.i = getelementptr i64, ptr %.624.i, i64 %.622.i
  %.10.i123 = getelementptr i8, ptr %.1, i64 240
  %.11.i124 = load i64, ptr %.10.i123, align 8, !noalias !6
  %.13.i126 = getelementptr i8, ptr %.1, i64 264
  %.14.i = load i64, ptr %.13.i126, align 8, !noalias !6
  %.776.i = getelementptr i8, ptr %.1, i64 16
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !3
  %.778.i = lshr i64 %.777.i, 48
  %.781.i = and i64 %.777.i, 281474976710655
  %.782.i = getelementptr i64, ptr %.624.i, i64 %.778.i
  %.834.i = getelementptr i8, ptr %.1, i64 312
  %.835.i = load i64, ptr %.834.i, align 8, !noalias !3
  %.888.i = getelementptr i8, ptr %.1, i64 32
  %.889.i = load i64, ptr %.888.i, align 8, !noalias !3
  %.890.i = lshr i64 %.889.i, 48
  %.893.i = and i64 %.889.i, 281474976710655
  %.894.i = getelementptr i64, ptr %.624.i, i64 %.890.i
  %.950.i = getelementptr i8, ptr %.1, i64 48
  %.951.i = load i64, ptr %.950.i, align 8, !noalias !3
  %.952.i = lshr i64 %.951.i, 48
  %.955.i = and i64 %.951.i, 281474976710655
  %.956.i = getelementptr i64, ptr %.624.i, i64 %.952.i
  %.10.i128 = getelementptr i8, ptr %.1, i64 280
  %.11.i129 = load i64, ptr %.10.i128, align 8, !noalias !9
  %.13.i131 = getelementptr i8, ptr %.1, i64 296
  %.14.i132 = load i64, ptr %.13.i131, align 8, !noalias !9
  %.1104.i = getelementptr i8, ptr %.1, i64 64
  %.1105.i = load i64, ptr %.1104.i, align 8, !noalias !3
  %.1106.i = lshr i64 %.1105.i, 48
  %.1109.i = and i64 %.1105.i, 281474976710655
  %.1110.i = getelementptr i64, ptr %.624.i, i64 %.1106.i
  %.10.i135 = getelementptr i8, ptr %.1, i64 336
  %.11.i136 = load i64, ptr %.10.i135, align 8, !noalias !12
  %.13.i138 = getelementptr i8, ptr %.1, i64 360
  %.14.i139 = load i64, ptr %.13.i138, align 8, !noalias !12
  %.1258.i = getelementptr i8, ptr %.1, i64 80
  %.1259.i = load i64, ptr %.1258.i, align 8, !noalias !3
  %.1260.i = lshr i64 %.1259.i, 48
  %.1263.i = and i64 %.1259.i, 281474976710655
  %.1264.i = getelementptr i64, ptr %.624.i, i64 %.1260.i
  %.10.i142 = getelementptr i8, ptr %.1, i64 368
  %.11.i143 = load i64, ptr %.10.i142, align 8, !noalias !15
  %.13.i145 = getelementptr i8, ptr %.1, i64 392
  %.14.i146 = load i64, ptr %.13.i145, align 8, !noalias !15
  %.1532.i = getelementptr i8, ptr %.1, i64 96
  %.1535.i = getelementptr i8, ptr %.2, i64 8
  %.54.i = getelementptr i8, ptr %.1, i64 224
  %.106.i = getelementptr i8, ptr %.1, i64 248
  %.109.i43 = getelementptr i8, ptr %.1, i64 232
  %.106.i50 = getelementptr i8, ptr %.1, i64 304
  %.106.i62 = getelementptr i8, ptr %.1, i64 320
  %.109.i65 = getelementptr i8, ptr %.1, i64 328
  %.106.i74 = getelementptr i8, ptr %.1, i64 288
  %.106.i86 = getelementptr i8, ptr %.1, i64 344
  %.109.i89 = getelementptr i8, ptr %.1, i64 352
  %.106.i98 = getelementptr i8, ptr %.1, i64 376
  %.109.i101 = getelementptr i8, ptr %.1, i64 384
  %.2180.i = getelementptr i8, ptr %.1, i64 144
  %.2235.i = getelementptr i8, ptr %.1, i64 168
  %.2286.i = mul nsw i64 %.522.i, %.163.i
  br label %B296.if.i

B296.i.loopexit:                                  ; preds = %B2116.i, %B296.if.i
  %.348.i = icmp sgt i64 %.293.i.0156, 1
  br i1 %.348.i, label %B296.if.i, label %f32_depthwise.body.exit

B296.if.i:                                        ; preds = %B296.if.i.lr.ph, %B296.i.loopexit
  %.293.i.0156 = phi i64 [ %.303.i, %B296.if.i.lr.ph ], [ %.357.i, %B296.i.loopexit ]
  %.290.i.0155 = phi i64 [ %.3, %B296.if.i.lr.ph ], [ %.361.i, %B296.i.loopexit ]
  %.357.i = add nsw i64 %.293.i.0156, -1
  %.361.i = add i64 %.290.i.0155, 1
  %.387.i = udiv i64 %.290.i.0155, %.263.i
  %.389.i = udiv i64 %.387.i, %.110.i
  %.391.i = mul nsw i64 %.389.i, %.110.i
  %.392.i.recomposed = urem i64 %.387.i, %.110.i
  %.394.i = mul nsw i64 %.392.i.recomposed, %.161.i
  %.396.i = udiv i64 %.394.i, %.110.i
  %.397.i = add nsw i64 %.392.i.recomposed, 1
  %.399.i = mul nsw i64 %.397.i, %.161.i
  %.401.i = udiv i64 %.399.i, %.110.i
  %.402.i = sub nsw i64 %.401.i, %.396.i
  %.404.i = udiv i64 %.389.i, %.59.i
  %.406.i = mul nsw i64 %.404.i, %.59.i
  %.407.i.recomposed = urem i64 %.389.i, %.59.i
  %.409.i = mul nsw i64 %.407.i.recomposed, %.161.i
  %.410.i = add nsw i64 %.409.i, %.396.i
  %.412.i = mul nsw i64 %.387.i, %.263.i
  %.413.i.recomposed = urem i64 %.290.i.0155, %.263.i
  %.415.i = mul nsw i64 %.413.i.recomposed, %.212.i
  %.417.i = add nsw i64 %.415.i, %.212.i
  %.467.i = tail call i64 @llvm.smin.i64(i64 %.417.i, i64 %.465.i)
  %.65.i = udiv i64 %.410.i, %.161.i
  %.114.i = mul nsw i64 %.65.i, %.161.i
  %.115.i.recomposed = urem i64 %.410.i, %.161.i
  %.215.i = mul nsw i64 %.115.i.recomposed, %.214.i
  %.264.i = sub nsw i64 %.215.i, %.263.i2
  %.316.i = mul nsw i64 %.315.i, %.65.i
  %.365.i = sub nsw i64 %.316.i, %.364.i
  %.6.i = sub i64 0, %.365.i
  %.8.i11 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i13 = add i64 %.9.i12, %.8.i11
  %.11.i = udiv i64 %.10.i13, %.163.i
  %.8.i = sub nsw i64 %.463.i, %.365.i
  %.10.i8 = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i12, %.10.i8
  %.13.i = udiv i64 %.12.i, %.163.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.415.i3, i64 %.13.i)
  %.466.i = sub nsw i64 %.15.i, %.11.i
  %.467.i5 = icmp sgt i64 %.466.i, 0
  %.468.i = tail call i64 @llvm.smax.i64(i64 %.466.i, i64 0)
  %.473.i = mul nsw i64 %.11.i, %.163.i
  %.474.i = add nsw i64 %.473.i, %.365.i
  %.523.i = mul nsw i64 %.522.i, %.474.i
  %.627.i = load ptr, ptr %.626.i, align 8, !noalias !3
  %.628.i = getelementptr i8, ptr %.627.i, i64 %.625.i
  %.12.i125 = mul nsw i64 %.11.i124, %.404.i
  %.15.i127 = mul nsw i64 %.14.i, %.264.i
  %0 = getelementptr i8, ptr %.628.i, i64 %.12.i125
  %.17.i = getelementptr i8, ptr %0, i64 %.15.i127
  %1 = getelementptr i8, ptr %.17.i, i64 %.523.i
  %.725.i = getelementptr i8, ptr %1, i64 %.571.i
  %.783.i = load ptr, ptr %.782.i, align 8, !noalias !3
  %.784.i = getelementptr i8, ptr %.783.i, i64 %.781.i
  %.836.i = mul nsw i64 %.835.i, %.11.i
  %.837.i = getelementptr i8, ptr %.784.i, i64 %.836.i
  %.895.i = load ptr, ptr %.894.i, align 8, !noalias !3
  %.896.i = getelementptr i8, ptr %.895.i, i64 %.893.i
  %.957.i = load ptr, ptr %.956.i, align 8, !noalias !3
  %.958.i = getelementptr i8, ptr %.957.i, i64 %.955.i
  %.12.i130 = mul nsw i64 %.11.i129, %.404.i
  %.15.i133 = mul nsw i64 %.14.i132, %.410.i
  %2 = getelementptr i8, ptr %.958.i, i64 %.12.i130
  %.17.i134 = getelementptr i8, ptr %2, i64 %.15.i133
  %.1111.i = load ptr, ptr %.1110.i, align 8, !noalias !3
  %.1112.i = getelementptr i8, ptr %.1111.i, i64 %.1109.i
  %.12.i137 = mul nsw i64 %.11.i136, %.404.i
  %.15.i140 = mul nsw i64 %.14.i139, %.410.i
  %3 = getelementptr i8, ptr %.1112.i, i64 %.12.i137
  %.17.i141 = getelementptr i8, ptr %3, i64 %.15.i140
  %.1265.i = load ptr, ptr %.1264.i, align 8, !noalias !3
  %.1266.i = getelementptr i8, ptr %.1265.i, i64 %.1263.i
  %.12.i144 = mul nsw i64 %.11.i143, %.404.i
  %.15.i147 = mul nsw i64 %.14.i146, %.410.i
  %4 = getelementptr i8, ptr %.1266.i, i64 %.12.i144
  %.17.i148 = getelementptr i8, ptr %4, i64 %.15.i147
  %.1401.i = sub i64 %.467.i, %.415.i
  %.1447.i151.not = icmp slt i64 %.1401.i, 1
  br i1 %.1447.i151.not, label %B296.i.loopexit, label %B1522.if.i.lr.ph

B1522.if.i.lr.ph:                                 ; preds = %B296.if.i
  %.1533.i = load i64, ptr %.1532.i, align 8, !noalias !3
  %.1534.i = icmp slt i64 %.1533.i, 0
  %.1536.i = load ptr, ptr %.1535.i, align 8, !noalias !3
  %.1537.i = tail call i64 @llvm.smax.i64(i64 %.1533.i, i64 0)
  %.1538.i = getelementptr i64, ptr %.1536.i, i64 %.1537.i
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !18
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !18
  %.110.i44 = load i64, ptr %.109.i43, align 8, !noalias !18
  %.107.i51 = load i64, ptr %.106.i50, align 8, !noalias !21
  %.107.i63 = load i64, ptr %.106.i62, align 8, !noalias !24
  %.110.i66 = load i64, ptr %.109.i65, align 8, !noalias !24
  %.107.i75 = load i64, ptr %.106.i74, align 8, !noalias !27
  %.107.i87 = load i64, ptr %.106.i86, align 8, !noalias !30
  %.110.i90 = load i64, ptr %.109.i89, align 8, !noalias !30
  %.107.i99 = load i64, ptr %.106.i98, align 8, !noalias !33
  %.110.i102 = load i64, ptr %.109.i101, align 8, !noalias !33
  %.2236.i = load i64, ptr %.2235.i, align 8, !noalias !3
  br label %B1522.if.i

B2062.i:                                          ; preds = %B1522.if.i
  %.2181.i = load i64, ptr %.2180.i, align 8, !noalias !3
  br label %B2116.i

B2116.i:                                          ; preds = %B1522.if.i, %B2062.i
  %"$phi2116.12.2.1.i" = phi i64 [ %.2181.i, %B2062.i ], [ 0, %B1522.if.i ]
  %.2394.i = inttoptr i64 %.1540.i to ptr
  tail call void %.2394.i(ptr %.113.i, ptr %.113.i56, ptr %.113.i68, ptr %.113.i80, ptr %.113.i92, ptr %.113.i104, i64 %.402.i, i64 %.264.i, i64 %"$phi2116.12.2.1.i", i64 %.468.i, i64 %.2236.i, i64 %.2286.i, i64 %.14.i, i64 %.14.i132) #0, !noalias !3
  %.1447.i = icmp samesign ugt i64 %.1391.i.0152, 1
  br i1 %.1447.i, label %B1522.if.i, label %B296.i.loopexit

B1522.if.i:                                       ; preds = %B1522.if.i.lr.ph, %B2116.i
  %.1388.i.0153 = phi i64 [ %.415.i, %B1522.if.i.lr.ph ], [ %.1460.i, %B2116.i ]
  %.1391.i.0152 = phi i64 [ %.1401.i, %B1522.if.i.lr.ph ], [ %.1456.i, %B2116.i ]
  %.1456.i = add nsw i64 %.1391.i.0152, -1
  %.1460.i = add i64 %.1388.i.0153, 1
  %.1539.i = load i64, ptr %.1538.i, align 8, !noalias !3
  %.1540.i = select i1 %.1534.i, i64 0, i64 %.1539.i
  %.56.i = udiv i64 %.1388.i.0153, %.55.i
  %.104.i = mul nsw i64 %.56.i, %.55.i
  %.105.i.recomposed = urem i64 %.1388.i.0153, %.55.i
  %.108.i = mul nsw i64 %.107.i, %.56.i
  %.111.i = mul nsw i64 %.105.i.recomposed, %.110.i44
  %5 = getelementptr i8, ptr %.725.i, i64 %.108.i
  %.113.i = getelementptr i8, ptr %5, i64 %.111.i
  %.108.i52 = mul nsw i64 %.107.i51, %.56.i
  %6 = getelementptr i8, ptr %.837.i, i64 %.108.i52
  %.113.i56 = getelementptr i8, ptr %6, i64 %.111.i
  %.108.i64 = mul nsw i64 %.107.i63, %.56.i
  %.111.i67 = mul nsw i64 %.110.i66, %.105.i.recomposed
  %7 = getelementptr i8, ptr %.896.i, i64 %.108.i64
  %.113.i68 = getelementptr i8, ptr %7, i64 %.111.i67
  %.108.i76 = mul nsw i64 %.107.i75, %.56.i
  %8 = getelementptr i8, ptr %.17.i134, i64 %.108.i76
  %.113.i80 = getelementptr i8, ptr %8, i64 %.111.i
  %.108.i88 = mul nsw i64 %.107.i87, %.56.i
  %.111.i91 = mul nsw i64 %.110.i90, %.105.i.recomposed
  %9 = getelementptr i8, ptr %.17.i141, i64 %.108.i88
  %.113.i92 = getelementptr i8, ptr %9, i64 %.111.i91
  %.108.i100 = mul nsw i64 %.107.i99, %.56.i
  %.111.i103 = mul nsw i64 %.110.i102, %.105.i.recomposed
  %10 = getelementptr i8, ptr %.17.i148, i64 %.108.i100
  %.113.i104 = getelementptr i8, ptr %10, i64 %.111.i103
  br i1 %.467.i5, label %B2062.i, label %B2116.i

f32_depthwise.body.exit:                          ; preds = %B296.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_band.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_band.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_depthwise_line.body: %retptr"}
!8 = distinct !{!8, !"f32_depthwise_line.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_line.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_line.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !14, !"f32_depthwise_line.body: %retptr"}
!14 = distinct !{!14, !"f32_depthwise_line.body"}
!15 = !{!16, !4, !1}
!16 = distinct !{!16, !17, !"f32_depthwise_line.body: %retptr"}
!17 = distinct !{!17, !"f32_depthwise_line.body"}
!18 = !{!19, !4, !1}
!19 = distinct !{!19, !20, !"f32_depthwise_part.body: %retptr"}
!20 = distinct !{!20, !"f32_depthwise_part.body"}
!21 = !{!22, !4, !1}
!22 = distinct !{!22, !23, !"f32_depthwise_part.body: %retptr"}
!23 = distinct !{!23, !"f32_depthwise_part.body"}
!24 = !{!25, !4, !1}
!25 = distinct !{!25, !26, !"f32_depthwise_part.body: %retptr"}
!26 = distinct !{!26, !"f32_depthwise_part.body"}
!27 = !{!28, !4, !1}
!28 = distinct !{!28, !29, !"f32_depthwise_part.body: %retptr"}
!29 = distinct !{!29, !"f32_depthwise_part.body"}
!30 = !{!31, !4, !1}
!31 = distinct !{!31, !32, !"f32_depthwise_part.body: %retptr"}
!32 = distinct !{!32, !"f32_depthwise_part.body"}
!33 = !{!34, !4, !1}
!34 = distinct !{!34, !35, !"f32_depthwise_part.body: %retptr"}
!35 = distinct !{!35, !"f32_depthwise_part.body"}
